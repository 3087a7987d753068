import { useQueryClient } from '@tanstack/react-query';
import { $api } from '~/api/client';
import type { BookingView } from '~/api/schema.gen';

const PATH = '/api/v1/bookings/{bookingId}/rating';

/** What both sides said about a session, as far as it can be seen; asked for once the session was held. */
export function useRatings({ id, completedAt }: BookingView) {
  return $api.useQuery('get', PATH, request(id), { enabled: Boolean(completedAt), meta: { offline: true } });
}

/** Asks again after something was said. */
export function useRatingsChanged(bookingId: string): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: $api.queryOptions('get', PATH, request(bookingId)).queryKey }),
      queries.invalidateQueries({ queryKey: ['get', '/api/v1/ratings/due'] }),
    ]);
}

function request(bookingId: string) {
  return { params: { path: { bookingId } } };
}
