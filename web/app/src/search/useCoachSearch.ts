import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '~/api/client';
import { type SearchFilters, toQuery } from './filters';

/** The coaches found, page by page; what was found before stays until the next answer is there. */
export function useCoachSearch(filters: SearchFilters, near: string | undefined) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/search/coaches',
    { params: { query: toQuery(filters, new Date(), near) } },
    {
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    },
  );
}
