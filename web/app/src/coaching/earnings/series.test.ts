import { describe, expect, it } from 'vitest';
import type { EarningsEntry } from '~/api/schema.gen';
import { currencies, currentPeriods, series, seriesStart } from './series';

const NOW = new Date(2026, 10, 22, 13); // a Sunday

function entry(at: Date, amount: number, state: EarningsEntry['state'], currency = 'EUR'): EarningsEntry {
  return {
    bookingId: '01a202f5-56f1-7df5-b3a7-babb330a4924',
    title: 'Live review',
    amount: { amount, currency },
    fee: { amount: 0, currency },
    state,
    at: at.toISOString(),
  };
}

describe('the earnings of twelve weeks', () => {
  it('end with this week, which began on Monday', () => {
    const weeks = series([], 'EUR', 'week', NOW);
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)?.start).toEqual(new Date(2026, 10, 16));
    expect(weeks[0]?.start).toEqual(seriesStart('week', NOW));
  });

  it('tell apart what is held, available and paid out', () => {
    const weeks = series(
      [
        entry(new Date(2026, 10, 16, 0, 1), 100, 'PENDING'),
        entry(new Date(2026, 10, 22, 12), 200, 'AVAILABLE'),
        entry(new Date(2026, 10, 22, 12), 50, 'AVAILABLE'),
        entry(new Date(2026, 10, 15, 23, 59), 400, 'PAID_OUT'),
      ],
      'EUR',
      'week',
      NOW,
    );
    expect(weeks.at(-1)).toMatchObject({ held: 100, available: 250, paidOut: 0 });
    expect(weeks.at(-2)).toMatchObject({ held: 0, available: 0, paidOut: 400 });
  });

  it('leave out refunds, other currencies and older times', () => {
    const weeks = series(
      [
        entry(NOW, 100, 'REFUNDED'),
        entry(NOW, 100, 'AVAILABLE', 'USD'),
        entry(new Date(2026, 5, 1), 100, 'AVAILABLE'),
      ],
      'EUR',
      'week',
      NOW,
    );
    expect(weeks.every(({ held, available, paidOut }) => held + available + paidOut === 0)).toBe(true);
  });
});

describe('the earnings of twelve months', () => {
  it('reach across the turn of the year', () => {
    const months = series([entry(new Date(2025, 11, 31), 100, 'PAID_OUT')], 'EUR', 'month', NOW);
    expect(months[0]?.start).toEqual(new Date(2025, 11, 1));
    expect(months[0]?.paidOut).toBe(100);
  });
});

describe('the currencies', () => {
  it('begin with the one that occurs most', () => {
    expect(
      currencies([entry(NOW, 1, 'PENDING', 'USD'), entry(NOW, 1, 'PENDING'), entry(NOW, 1, 'PENDING')]),
    ).toEqual(['EUR', 'USD']);
  });
});

describe('the month that runs', () => {
  it('has a sum in each currency, with what of it is held', () => {
    const entries = [
      entry(new Date(2026, 10, 3), 300, 'PAID_OUT'),
      entry(new Date(2026, 10, 20), 200, 'PENDING'),
      entry(new Date(2026, 10, 20), 900, 'REFUNDED'),
      entry(new Date(2026, 10, 21), 70, 'AVAILABLE', 'USD'),
      entry(new Date(2026, 9, 31), 5000, 'PAID_OUT', 'GBP'),
    ];
    expect(currentPeriods(entries, 'month', NOW)).toEqual([
      { currency: 'EUR', sum: 500, held: 200 },
      { currency: 'USD', sum: 70, held: 0 },
    ]);
  });
});
