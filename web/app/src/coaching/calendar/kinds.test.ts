import { describe, expect, it } from 'vitest';
import { kindOf, loadedSince } from './kinds';

describe('the calendar', () => {
  it('tells what waits for the coach from what waits for the player', () => {
    expect(kindOf('AWAITING_COACH')).toBe('request');
    expect(kindOf('PENDING_PAYMENT')).toBe('held');
    expect(kindOf('SETTLED')).toBe('past');
  });

  it('asks again only when an earlier month than this one is opened', () => {
    const now = new Date(2026, 10, 24).getTime();
    const start = (year: number, month: number, day: number) => new Date(year, month, day).getTime();
    expect(loadedSince(start(2026, 10, 30), now)).toBe(start(2026, 10, 1));
    expect(loadedSince(start(2027, 2, 1), now)).toBe(start(2026, 10, 1));
    expect(loadedSince(start(2026, 9, 26), now)).toBe(start(2026, 9, 1));
  });
});
