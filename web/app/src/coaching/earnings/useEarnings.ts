import { useQuery } from '@tanstack/react-query';
import { $api, api } from '~/api/client';
import type { EarningsEntry } from '~/api/schema.gen';
import { pagesBack } from '../sessions/pagesBack';

const PATH = '/api/v1/coaches/me/earnings';
const MOST = 100;
const PAGE_SIZE = 20;

/** What was earned since a moment, the newest first. */
export function useEntriesSince(since: Date) {
  return useQuery({
    queryKey: ['get', PATH, { since: since.getTime() }],
    queryFn: () => pagesBack(loadEntries, since.getTime(), ({ at }) => at),
  });
}

/** The sums, and all that was earned page by page. */
export function useEarnings() {
  return $api.useInfiniteQuery(
    'get',
    PATH,
    { params: { query: { limit: PAGE_SIZE } } },
    { initialPageParam: null, getNextPageParam: (page) => page.nextCursor },
  );
}

async function loadEntries(
  cursor: string | undefined,
): Promise<{ items: EarningsEntry[]; nextCursor: string | null }> {
  const { data } = await api.GET(PATH, { params: { query: { limit: MOST, ...(cursor && { cursor }) } } });
  return { items: data?.entries ?? [], nextCursor: data?.nextCursor ?? null };
}
