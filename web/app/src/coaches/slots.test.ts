import { describe, expect, it } from 'vitest';
import { groupByDay, lookAhead } from './slots';

function slot(startsAt: string) {
  return { startsAt, endsAt: startsAt, startsAtLocal: startsAt };
}

function days(starts: string[], zone: string) {
  return groupByDay(starts.map(slot), zone).map(({ date, slots }) => [date, slots.length]);
}

describe('free times by day', () => {
  const evening = ['2026-11-24T22:30:00Z', '2026-11-24T23:00:00Z', '2026-11-25T09:00:00Z'];

  it('fall on the dates of the viewer, not of the coach', () => {
    expect(days(evening, 'UTC')).toEqual([
      ['2026-11-24', 2],
      ['2026-11-25', 1],
    ]);
    expect(days(evening, 'Europe/Berlin')).toEqual([
      ['2026-11-24', 1],
      ['2026-11-25', 2],
    ]);
    expect(days(evening, 'Asia/Seoul')).toEqual([['2026-11-25', 3]]);
    expect(days(evening, 'America/Los_Angeles')).toEqual([
      ['2026-11-24', 2],
      ['2026-11-25', 1],
    ]);
  });

  it('keep the hour that the clocks show twice on one day', () => {
    const autumn = [
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '2026-10-25T22:59:00Z',
      '2026-10-25T23:00:00Z',
    ];
    expect(days(autumn, 'Europe/Berlin')).toEqual([
      ['2026-10-25', 3],
      ['2026-10-26', 1],
    ]);
  });

  it('keep the short day of spring together', () => {
    const spring = [
      '2026-03-28T23:00:00Z',
      '2026-03-29T01:00:00Z',
      '2026-03-29T21:59:00Z',
      '2026-03-29T22:00:00Z',
    ];
    expect(days(spring, 'Europe/Berlin')).toEqual([
      ['2026-03-29', 3],
      ['2026-03-30', 1],
    ]);
  });

  it('know zones of half an hour and beyond the date line', () => {
    expect(days(['2026-11-24T18:29:00Z', '2026-11-24T18:30:00Z'], 'Asia/Kolkata')).toEqual([
      ['2026-11-24', 1],
      ['2026-11-25', 1],
    ]);
    expect(days(['2026-11-24T10:00:00Z'], 'Pacific/Kiritimati')).toEqual([['2026-11-25', 1]]);
  });

  it('are none when nothing is free', () => {
    expect(groupByDay([], 'UTC')).toEqual([]);
  });
});

describe('the weeks looked at', () => {
  it('stay the same for a quarter of an hour', () => {
    const first = lookAhead(Date.parse('2026-11-22T12:15:00Z'));
    expect(lookAhead(Date.parse('2026-11-22T12:29:59Z'))).toEqual(first);
    expect(first).toEqual({ from: '2026-11-22T12:15:00.000Z', to: '2026-12-06T12:15:00.000Z' });
  });
});
