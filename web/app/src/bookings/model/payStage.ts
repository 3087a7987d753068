import type { BookingView } from '~/api/schema.gen';
import { secondsUntil } from './countdown';

/** Where the payment of a booking stands: to be made, too late, made, or not what the booking is about any more. */
export type PayStage = 'open' | 'over' | 'done' | 'elsewhere';

export function payStage({ state, holdExpiresAt }: BookingView, now: number): PayStage {
  switch (state) {
    case 'HELD':
    case 'PENDING_PAYMENT':
      return holdExpiresAt && secondsUntil(holdExpiresAt, now) === 0 ? 'over' : 'open';
    case 'EXPIRED':
      return 'over';
    case 'AWAITING_COACH':
    case 'CONFIRMED':
      return 'done';
    default:
      return 'elsewhere';
  }
}

/** Whether money was taken, so that there is some to give back; before the coach accepts it is only reserved. */
export function wasPaid({ history }: BookingView): boolean {
  return history.some(({ state }) => state === 'CONFIRMED');
}
