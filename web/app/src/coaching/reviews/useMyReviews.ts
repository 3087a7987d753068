import { $api } from '~/api/client';

const PAGE_SIZE = 20;

/** The visible reviews of the coach, page by page, the newest first. */
export function useMyReviews(coachId: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/coaches/{coachId}/ratings',
    { params: { path: { coachId }, query: { limit: PAGE_SIZE } } },
    { initialPageParam: null, getNextPageParam: (page) => page.nextCursor },
  );
}
