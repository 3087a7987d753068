import type { operations } from '~/api/schema.gen';

type Query = NonNullable<operations['searchCoaches']['parameters']['query']>;

export type Sort = NonNullable<Query['sort']>;
export const SORTS: readonly Sort[] = ['relevance', 'rating', 'price', 'nextFree', 'distance'];

export type Free = 'tonight' | 'tomorrow' | 'week';
export const FREE: readonly Free[] = ['tonight', 'tomorrow', 'week'];

/** What a person looks for: all of it stands in the address, so that it can be shared and gone back to. */
export interface SearchFilters {
  q: string;
  games: readonly string[];
  languages: readonly string[];
  /** Minor units: only prices below. */
  below: number | undefined;
  minRating: number | undefined;
  free: Free | undefined;
  sort: Sort;
}

export const NO_FILTERS: SearchFilters = {
  q: '',
  games: [],
  languages: [],
  below: undefined,
  minRating: undefined,
  free: undefined,
  sort: 'relevance',
};

/** What the prices of a search are compared and shown in. */
export const CURRENCY = 'EUR';

const MAX_TEXT = 200;
const PAGE_SIZE = 12;

/** The filters of an address; what cannot be understood in it is left out. */
export function readFilters(params: URLSearchParams): SearchFilters {
  return {
    q: (params.get('q') ?? '').trim().slice(0, MAX_TEXT),
    games: values(params, 'game'),
    languages: values(params, 'language'),
    below: number(params.get('below'), 1, Number.MAX_SAFE_INTEGER),
    minRating: number(params.get('rating'), 0.1, 5),
    free: FREE.find((choice) => choice === params.get('free')),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
  };
}

export function writeFilters(filters: SearchFilters): URLSearchParams {
  const params = new URLSearchParams();
  if (filters.q) {
    params.set('q', filters.q);
  }
  filters.games.forEach((game) => params.append('game', game));
  filters.languages.forEach((language) => params.append('language', language));
  if (filters.below !== undefined) {
    params.set('below', String(filters.below));
  }
  if (filters.minRating !== undefined) {
    params.set('rating', String(filters.minRating));
  }
  if (filters.free) {
    params.set('free', filters.free);
  }
  if (filters.sort !== 'relevance') {
    params.set('sort', filters.sort);
  }
  return params;
}

export function searchPath(filters: Partial<SearchFilters>): string {
  const query = writeFilters({ ...NO_FILTERS, ...filters }).toString();
  return query ? `/search?${query}` : '/search';
}

/** How many filters narrow the search; the text and the order do not count. */
export function countFilters(filters: SearchFilters): number {
  const single = [filters.below, filters.minRating, filters.free].filter((value) => value !== undefined);
  return filters.games.length + filters.languages.length + single.length;
}

/**
 * The question for the server.
 *
 * @param near `latitude,longitude`, when the person let us know; without it nothing is ordered by distance
 */
export function toQuery(filters: SearchFilters, now: Date, near?: string): Query {
  const unordered = filters.sort === 'relevance' || (filters.sort === 'distance' && !near);
  return {
    limit: PAGE_SIZE,
    ...(filters.q && { q: filters.q }),
    ...(filters.games.length > 0 && { game: [...filters.games] }),
    ...(filters.languages.length > 0 && { language: [...filters.languages] }),
    ...(filters.below !== undefined && { maxPrice: filters.below - 1 }),
    ...(filters.minRating !== undefined && { minRating: filters.minRating }),
    ...(filters.free && { availableBefore: endOf(filters.free, now).toISOString() }),
    ...(!unordered && { sort: filters.sort }),
    ...(near && { near }),
  };
}

/** The midnight, on the clock of this browser, before which a choice wants a free hour. */
export function endOf(free: Free, now: Date): Date {
  const days = { tonight: 1, tomorrow: 2, week: 7 }[free];
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

function values(params: URLSearchParams, name: string): string[] {
  return [...new Set(params.getAll(name).filter(Boolean))];
}

function number(text: string | null, least: number, most: number): number | undefined {
  const value = text ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
