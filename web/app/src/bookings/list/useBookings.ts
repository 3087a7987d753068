import { useEffect } from 'react';
import { $api } from '~/api/client';
import { PAST_STATES, type Side, UPCOMING_STATES } from '../model/bookingActions';

export type View = 'upcoming' | 'past';

const UPCOMING_PAGE = 100;
const PAST_PAGE = 20;

/**
 * My sessions by page, the latest first, as the server has them. The next one to come is at the very end, so those to
 * come are fetched to the end at once; they are few.
 */
export function useBookings(view: View, role: Side | undefined) {
  const upcoming = view === 'upcoming';
  const query = $api.useInfiniteQuery(
    'get',
    '/api/v1/bookings',
    {
      params: {
        query: {
          state: [...(upcoming ? UPCOMING_STATES : PAST_STATES)],
          limit: upcoming ? UPCOMING_PAGE : PAST_PAGE,
          ...(role ? { role } : {}),
        },
      },
    },
    {
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { offline: true },
    },
  );
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  const goOn = upcoming && hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (goOn) {
      void fetchNextPage();
    }
  }, [goOn, fetchNextPage]);
  const found = query.data?.pages.flatMap(({ items }) => items);
  return { query, bookings: upcoming ? found?.toReversed() : found };
}
