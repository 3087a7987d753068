import type { BookingState } from '~/api/schema.gen';

/** In the order of a booking's life. */
export const STATES: readonly BookingState[] = [
  'HELD',
  'PENDING_PAYMENT',
  'AWAITING_COACH',
  'CONFIRMED',
  'IN_PROGRESS',
  'DELIVERED',
  'SETTLED',
  'EXPIRED',
  'DECLINED',
  'CANCELLED_BY_PLAYER',
  'CANCELLED_BY_COACH',
  'NO_SHOW_PLAYER',
  'NO_SHOW_COACH',
  'DISPUTED',
  'REFUNDED',
];
