import type { EarningsEntry } from '~/api/schema.gen';
import { locale } from '~/format';

export type Unit = 'week' | 'month';

/** What was earned in one week or month, in minor units, by where the money is now. */
export interface Period {
  start: Date;
  held: number;
  available: number;
  paidOut: number;
}

/** Where money can be, the last place first. */
export const POCKETS = ['paidOut', 'available', 'held'] as const;

export const PERIODS = 12;

/** The last twelve weeks (from Monday) or months of one currency, the oldest first, on the viewer's clock. */
export function series(
  entries: readonly EarningsEntry[],
  currency: string,
  unit: Unit,
  now: Date = new Date(),
): Period[] {
  const current = periodStart(now, unit);
  const periods = Array.from({ length: PERIODS }, (_, index) => ({
    start: shifted(current, unit, index - PERIODS + 1),
    held: 0,
    available: 0,
    paidOut: 0,
  }));
  for (const { amount, state, at } of entries) {
    const start = periodStart(new Date(at), unit).getTime();
    const period = amount.currency === currency && periods.find((known) => known.start.getTime() === start);
    if (period && state !== 'REFUNDED') {
      period[POCKET_OF[state]] += amount.amount;
    }
  }
  return periods;
}

const POCKET_OF = { PENDING: 'held', AVAILABLE: 'available', PAID_OUT: 'paidOut' } as const;

/** The currencies that occur, the one with the most entries first. */
export function currencies(entries: readonly EarningsEntry[]): string[] {
  const counts = new Map<string, number>();
  entries.forEach(({ amount }) => counts.set(amount.currency, (counts.get(amount.currency) ?? 0) + 1));
  return [...counts].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
}

/** What the week or month that runs has brought so far, in each currency that occurs in it. */
export function currentPeriods(
  entries: readonly EarningsEntry[],
  unit: Unit,
  now: Date = new Date(),
): { currency: string; sum: number; held: number }[] {
  return currencies(entries).flatMap((currency) => {
    const current = series(entries, currency, unit, now).at(-1);
    const sum = current ? total(current) : 0;
    return current && sum > 0 ? [{ currency, sum, held: current.held }] : [];
  });
}

export function total({ held, available, paidOut }: Period): number {
  return held + available + paidOut;
}

/** Since when the entries are needed to draw the chart. */
export function seriesStart(unit: Unit, now: Date = new Date()): Date {
  return shifted(periodStart(now, unit), unit, 1 - PERIODS);
}

/** "Nov 2026", or the Monday "23 Nov 2026" that a week begins with. */
export function periodName(start: Date, unit: Unit): string {
  const day: Intl.DateTimeFormatOptions = unit === 'week' ? { day: 'numeric' } : {};
  return new Intl.DateTimeFormat(locale(), { ...day, month: 'short', year: 'numeric' }).format(start);
}

/** "Nov" or "23 Nov": among twelve no two are alike. */
export function shortPeriodName(start: Date, unit: Unit): string {
  const day: Intl.DateTimeFormatOptions = unit === 'week' ? { day: 'numeric' } : {};
  return new Intl.DateTimeFormat(locale(), { ...day, month: 'short' }).format(start);
}

function periodStart(moment: Date, unit: Unit): Date {
  const day = unit === 'month' ? 1 : moment.getDate() - ((moment.getDay() + 6) % 7);
  return new Date(moment.getFullYear(), moment.getMonth(), day);
}

function shifted(start: Date, unit: Unit, by: number): Date {
  return unit === 'month'
    ? new Date(start.getFullYear(), start.getMonth() + by, 1)
    : new Date(start.getFullYear(), start.getMonth(), start.getDate() + by * 7);
}
