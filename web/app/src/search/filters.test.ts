import { describe, expect, it } from 'vitest';
import { countFilters, endOf, NO_FILTERS, readFilters, searchPath, toQuery, writeFilters } from './filters';

const ALL = {
  q: 'aim & "comms"',
  games: ['VALORANT', 'Dota 2'],
  languages: ['de', 'en'],
  below: 5000,
  minRating: 4.5,
  free: 'tomorrow',
  sort: 'rating',
} as const;

const NOON = new Date(2026, 10, 22, 12, 0);

describe('the address of a search', () => {
  it('holds every filter, there and back', () => {
    const address = writeFilters(ALL).toString();
    expect(readFilters(new URLSearchParams(address))).toEqual(ALL);
  });

  it('is short when nothing is filtered', () => {
    expect(searchPath({})).toBe('/search');
    expect(searchPath({ games: ['Dota 2'] })).toBe('/search?game=Dota+2');
  });

  it.each(['below=free', 'below=-3', 'rating=9', 'rating=', 'free=never', 'sort=best', 'game=', 'q=%20%20'])(
    'leaves out what it cannot mean: %s',
    (address) => {
      expect(readFilters(new URLSearchParams(address))).toEqual(NO_FILTERS);
    },
  );

  it('takes a value given twice as one', () => {
    expect(readFilters(new URLSearchParams('game=A&game=A')).games).toEqual(['A']);
  });
});

describe('the number of filters', () => {
  it('counts what narrows, not the text and the order', () => {
    expect(countFilters(ALL)).toBe(7);
    expect(countFilters({ ...NO_FILTERS, q: 'aim', sort: 'price' })).toBe(0);
  });
});

describe('the question for the server', () => {
  it('asks for prices below, the end excluded', () => {
    expect(toQuery(ALL, NOON).maxPrice).toBe(4999);
  });

  it('orders by distance only from a known place', () => {
    const byDistance = { ...NO_FILTERS, sort: 'distance' } as const;
    expect(toQuery(byDistance, NOON).sort).toBeUndefined();
    expect(toQuery(byDistance, NOON, '52.5,13.4')).toMatchObject({ sort: 'distance', near: '52.5,13.4' });
  });

  it('stays the same all day, so that its answer can be kept', () => {
    const later = new Date(2026, 10, 22, 23, 59);
    expect(toQuery(ALL, later)).toEqual(toQuery(ALL, NOON));
  });
});

describe('free before', () => {
  it('ends at a midnight of this clock', () => {
    expect(endOf('tonight', NOON)).toEqual(new Date(2026, 10, 23));
    expect(endOf('tomorrow', NOON)).toEqual(new Date(2026, 10, 24));
    expect(endOf('week', NOON)).toEqual(new Date(2026, 10, 29));
  });

  it('crosses the end of a year', () => {
    expect(endOf('week', new Date(2026, 11, 30))).toEqual(new Date(2027, 0, 6));
  });
});
