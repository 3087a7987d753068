import { useMutation } from '@tanstack/react-query';
import { api } from '~/api/client';
import { useIdempotencyKey } from '~/api/idempotency';
import { isProblem } from '~/api/problem';
import type { BookingView } from '~/api/schema.gen';
import { useBookingCache } from './useBooking';

export type Command =
  | {
      kind:
        | 'accept'
        | 'start'
        | 'complete'
        | 'confirmDelivery'
        | 'acceptProposal'
        | 'declineProposal'
        | 'withdrawProposal';
    }
  | { kind: 'decline' | 'cancel' | 'dispute'; reason: string }
  | { kind: 'reschedule'; startsAt: string };

/** Sends a command about a booking and shows the answer; when the booking was changed meanwhile, shows it as it is now. */
export function useBookingCommand(bookingId: string) {
  const cache = useBookingCache();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (command: Command) => send(bookingId, command, keyFor(command)),
    onSuccess: (changed) => (changed ? cache.put(changed) : cache.refresh(bookingId)),
    onError: (error) => (isProblem(error, 'booking-state-changed') ? cache.refresh(bookingId) : undefined),
  });
}

/** @returns the booking as it is then, where the server's answer is the booking */
async function send(bookingId: string, command: Command, key: string): Promise<BookingView | undefined> {
  const plain = { params: { path: { bookingId } } };
  const once = { params: { path: { bookingId }, header: { 'Idempotency-Key': key } } };
  switch (command.kind) {
    case 'accept':
      return (await api.POST('/api/v1/bookings/{bookingId}/accept', once)).data;
    case 'decline':
      return (await api.POST('/api/v1/bookings/{bookingId}/decline', { ...plain, body: reason(command) }))
        .data;
    case 'cancel':
      await api.POST('/api/v1/bookings/{bookingId}/cancel', { ...once, body: reason(command) });
      return undefined;
    case 'start':
      return (await api.POST('/api/v1/bookings/{bookingId}/start', plain)).data;
    case 'complete':
      return (await api.POST('/api/v1/bookings/{bookingId}/complete', plain)).data;
    case 'confirmDelivery':
      return (await api.POST('/api/v1/bookings/{bookingId}/confirm-delivery', once)).data;
    case 'dispute':
      return (
        await api.POST('/api/v1/bookings/{bookingId}/dispute', { ...plain, body: { reason: command.reason } })
      ).data;
    case 'reschedule':
      return (
        await api.POST('/api/v1/bookings/{bookingId}/reschedule', {
          ...once,
          body: { startsAt: command.startsAt },
        })
      ).data;
    case 'acceptProposal':
      return (await api.POST('/api/v1/bookings/{bookingId}/reschedule/accept', once)).data;
    case 'declineProposal':
    case 'withdrawProposal':
      return (await api.POST('/api/v1/bookings/{bookingId}/reschedule/decline', plain)).data;
  }
}

function reason(command: { reason: string }): { reason?: string } {
  const words = command.reason.trim();
  return words ? { reason: words } : {};
}
