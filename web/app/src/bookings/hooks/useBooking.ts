import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { $api } from '~/api/client';
import { isTransient } from '~/api/problem';
import type { BookingView } from '~/api/schema.gen';

const RECOVERY_MS = 5_000;

interface Watch {
  /** How long to wait before asking again, or false; for a booking that waits for something. */
  watch?: (booking: BookingView, asked: number) => number | false;
}

/** One booking of mine; readable offline. */
export function useBooking(bookingId: string, { watch }: Watch = {}) {
  return $api.useQuery('get', '/api/v1/bookings/{bookingId}', booking(bookingId), {
    meta: { offline: true },
    refetchInterval: (query) => interval(query.state, watch),
  });
}

interface BookingState {
  status: string;
  error: unknown;
  data: BookingView | undefined;
  dataUpdateCount: number;
}

function interval(
  { status, error, data, dataUpdateCount }: BookingState,
  watch: Watch['watch'],
): number | false {
  if (status === 'error' && isTransient(error)) {
    return RECOVERY_MS;
  }
  return data && watch ? watch(data, dataUpdateCount) : false;
}

function booking(bookingId: string) {
  return { params: { path: { bookingId } } };
}

export interface BookingCache {
  /** Shows what the server answered, and lets the lists follow. */
  put: (changed: BookingView) => void;
  /** Asks again for everything that shows this booking. */
  refresh: (bookingId: string) => Promise<void>;
}

export function useBookingCache(): BookingCache {
  const queries = useQueryClient();
  return useMemo(
    () => ({
      put: (changed) => {
        queries.setQueryData(bookingKey(changed.id), changed);
        void invalidate(queries, '/api/v1/bookings', '/api/v1/payments', '/api/v1/ratings/due');
      },
      refresh: async (bookingId) => {
        await Promise.all([
          queries.invalidateQueries({ queryKey: bookingKey(bookingId) }),
          invalidate(queries, '/api/v1/bookings', '/api/v1/payments', '/api/v1/ratings/due'),
        ]);
      },
    }),
    [queries],
  );
}

function bookingKey(bookingId: string) {
  return $api.queryOptions('get', '/api/v1/bookings/{bookingId}', booking(bookingId)).queryKey;
}

async function invalidate(queries: QueryClient, ...paths: string[]): Promise<void> {
  await Promise.all(paths.map((path) => queries.invalidateQueries({ queryKey: ['get', path] })));
}
