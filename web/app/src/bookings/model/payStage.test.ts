import { expect, it } from 'vitest';
import { payStage } from './payStage';
import { testBooking } from './testBooking';

const NOW = Date.parse('2026-11-24T12:00:00Z');

it.each([
  [{ state: 'HELD', holdExpiresAt: '2026-11-24T12:15:00Z' }, 'open'],
  [{ state: 'PENDING_PAYMENT', holdExpiresAt: '2026-11-24T12:00:01Z' }, 'open'],
  [{ state: 'PENDING_PAYMENT', holdExpiresAt: '2026-11-24T12:00:00Z' }, 'over'],
  [{ state: 'EXPIRED' }, 'over'],
  [{ state: 'AWAITING_COACH' }, 'done'],
  [{ state: 'CONFIRMED' }, 'done'],
  [{ state: 'CANCELLED_BY_PLAYER' }, 'elsewhere'],
] as const)('%o is %s', (booking, stage) => {
  expect(payStage(testBooking(booking), NOW)).toBe(stage);
});
