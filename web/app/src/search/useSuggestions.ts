import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '~/api/client';
import type { Suggestion } from '~/api/schema.gen';

const NONE: Suggestion[] = [];

/** Completions of what is being typed; none while nothing is, or when they cannot be had. */
export function useSuggestions(text: string): Suggestion[] {
  const { data } = $api.useQuery(
    'get',
    '/api/v1/search/suggest',
    { params: { query: { q: text } } },
    { enabled: text.length > 0, placeholderData: keepPreviousData, retry: false, refetchInterval: false },
  );
  return text ? (data?.items ?? NONE) : NONE;
}

/** A game and a coach may have the same name. */
export function suggestionValue({ kind, text }: Suggestion): string {
  return `${kind}:${text}`;
}
