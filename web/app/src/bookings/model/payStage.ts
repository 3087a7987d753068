import type { BookingView } from '~/api/schema.gen';
import { secondsUntil } from './countdown';

/** Where the payment of a booking stands: to be made, too late, made, or not what the booking is about any more. */
export type PayStage = 'open' | 'over' | 'done' | 'elsewhere';

export function payStage(booking: BookingView, now: number): PayStage {
  const { state, holdExpiresAt } = booking;
  switch (state) {
    case 'HELD':
    case 'PENDING_PAYMENT':
      return holdExpiresAt && secondsUntil(holdExpiresAt, now) === 0 ? 'over' : 'open';
    case 'EXPIRED':
      return 'over';
    default:
      return isBooked(booking) ? 'done' : 'elsewhere';
  }
}

/** Whether money was taken, so that there is some to give back; before the coach accepts it is only reserved. */
export function wasPaid({ history }: BookingView): boolean {
  return history.some(({ state }) => state === 'CONFIRMED');
}

/** Whether the payment was made and the session is to come, or to be accepted by the coach. */
export function isBooked({ state }: BookingView): boolean {
  return state === 'AWAITING_COACH' || state === 'CONFIRMED';
}
