import { $api } from '~/api/client';
import { useIdempotencyKey } from '~/api/idempotency';
import type { NewBooking } from '~/api/schema.gen';
import { useBookingCache } from './useBooking';

/** Holds a time for the person signed in. */
export function useHold() {
  const cache = useBookingCache();
  const keyFor = useIdempotencyKey();
  const { mutate, ...mutation } = $api.useMutation('post', '/api/v1/bookings', {
    onSuccess: (booking) => cache.put(booking),
  });
  return {
    ...mutation,
    hold: (body: NewBooking, onHeld: (bookingId: string) => void) =>
      mutate(
        { body, params: { header: { 'Idempotency-Key': keyFor(body) } } },
        { onSuccess: ({ id }) => onHeld(id) },
      ),
  };
}
