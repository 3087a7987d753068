import { describe, expect, it } from 'vitest';
import { bookableTimes, momentOf } from './bookableTimes';

const at = (text: string) => Date.parse(text);
const evenings = {
  timeZone: 'Europe/Berlin',
  weekly: [{ day: 'THURSDAY' as const, from: '18:00', to: '24:00' }],
  overrides: [] as { date: string; intervals: { from: string; to: string }[] }[],
};

describe('the bookable times', () => {
  it('are those of the week on the clock of the coach', () => {
    expect(bookableTimes(evenings, at('2026-11-23T00:00:00Z'), at('2026-11-30T00:00:00Z'))).toEqual([
      { start: at('2026-11-26T17:00:00Z'), end: at('2026-11-26T23:00:00Z') },
    ]);
  });

  it('are those of the date where one is set, also when it is a day off', () => {
    const hours = {
      ...evenings,
      overrides: [
        { date: '2026-11-26', intervals: [] },
        { date: '2026-11-27', intervals: [{ from: '09:00', to: '10:30' }] },
      ],
    };
    expect(bookableTimes(hours, at('2026-11-23T00:00:00Z'), at('2026-11-30T00:00:00Z'))).toEqual([
      { start: at('2026-11-27T08:00:00Z'), end: at('2026-11-27T09:30:00Z') },
    ]);
  });

  it('keep their clock time when the clocks change', () => {
    const both = bookableTimes(evenings, at('2026-10-20T00:00:00Z'), at('2026-11-01T00:00:00Z'));
    expect(both.map(({ start }) => new Date(start).toISOString())).toEqual([
      '2026-10-22T16:00:00.000Z',
      '2026-10-29T17:00:00.000Z',
    ]);
  });
});

describe('the moment of a time on the wall', () => {
  it('is found on either side of the equator and of the date line', () => {
    expect(momentOf('2026-01-05', 9 * 60, 'Australia/Sydney')).toBe(at('2026-01-04T22:00:00Z'));
    expect(momentOf('2026-07-05', 9 * 60, 'Pacific/Honolulu')).toBe(at('2026-07-05T19:00:00Z'));
  });

  it('goes on after an hour that was skipped', () => {
    expect(momentOf('2026-03-29', 3 * 60, 'Europe/Berlin')).toBe(at('2026-03-29T01:00:00Z'));
  });
});
