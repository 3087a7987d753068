import { describe, expect, it } from 'vitest';
import { groupByDay, lookAhead, someOf } from './slots';

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

describe('some of the times of a day', () => {
  const quarters = Array.from({ length: 16 }, (_, quarter) =>
    slot(new Date(Date.UTC(2026, 10, 24, 17, 15 * quarter)).toISOString()),
  );
  const starts = (count: number, zone: string, of = quarters) =>
    someOf(of, count, zone).map(({ startsAt }) => startsAt.slice(11, 16));

  it('are full hours on the clock of the viewer', () => {
    expect(starts(3, 'UTC')).toEqual(['17:00', '18:00', '19:00']);
    expect(starts(3, 'Asia/Kolkata')).toEqual(['17:30', '18:30', '19:30']);
  });

  it('are the first ones when there are few', () => {
    expect(starts(6, 'UTC')).toEqual(['17:00', '17:15', '17:30', '17:45', '18:00', '18:15']);
    expect(starts(5, 'UTC', quarters.slice(1, 3))).toEqual(['17:15', '17:30']);
  });
});

describe('the weeks looked at', () => {
  it('stay the same for a quarter of an hour', () => {
    const first = lookAhead(Date.parse('2026-11-22T12:15:00Z'));
    expect(lookAhead(Date.parse('2026-11-22T12:29:59Z'))).toEqual(first);
    expect(first).toEqual({ from: '2026-11-22T12:15:00.000Z', to: '2026-12-06T12:15:00.000Z' });
  });
});
