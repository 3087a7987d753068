import { describe, expect, it } from 'vitest';
import type { EarningsEntry } from '~/api/schema.gen';
import { testBooking } from '~/bookings/model/testBooking';
import { transfers } from './transfers';

function entry(bookingId: string, state: EarningsEntry['state']): EarningsEntry {
  const nothing = { amount: 0, currency: 'EUR' };
  return {
    bookingId,
    state,
    title: 'Live review',
    amount: nothing,
    fee: nothing,
    at: '2026-11-20T10:00:00Z',
  };
}

describe('the next transfers', () => {
  it('are what is due, then what is held, by the day it is set free', () => {
    const entries = [
      entry('ahead', 'PENDING'),
      entry('later', 'PENDING'),
      entry('sooner', 'PENDING'),
      entry('due', 'AVAILABLE'),
      entry('past', 'PAID_OUT'),
      entry('back', 'REFUNDED'),
    ];
    const delivered = [
      testBooking({ id: 'later', contestUntil: '2026-11-28T10:00:00Z' }),
      testBooking({ id: 'sooner', contestUntil: '2026-11-27T10:00:00Z' }),
    ];
    expect(transfers(entries, delivered).map((one) => [one.entry.bookingId, one.heldUntil])).toEqual([
      ['due', undefined],
      ['sooner', '2026-11-27T10:00:00Z'],
      ['later', '2026-11-28T10:00:00Z'],
      ['ahead', undefined],
    ]);
  });
});
