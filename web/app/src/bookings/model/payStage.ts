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
