import { describe, expect, it } from 'vitest';
import type { SlotView } from '~/api/schema.gen';
import { isRepeatedHour, startOfDay } from './dates';
import { buildWeekGrid, daysFrom, oneDay, spanOf } from './weekGrid';

function slots(...starts: string[]): SlotView[] {
  return starts.map((startsAt) => ({
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
    startsAtLocal: '',
  }));
}

describe('the first moment of a day', () => {
  it.each([
    ['2026-11-26', 'Europe/Berlin', '2026-11-25T23:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['2026-11-26', 'Asia/Kathmandu', '2026-11-25T18:15:00.000Z'],
    ['2026-11-26', 'Pacific/Auckland', '2026-11-25T11:00:00.000Z'],
    // Clocks go from 00:00 to 01:00: the day begins at 01:00.
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
  ])('%s in %s is %s', (date, zone, moment) => {
    expect(new Date(startOfDay(date, zone)).toISOString()).toBe(moment);
  });
});

describe('the span of a week', () => {
  it('is an hour shorter when summer time begins and an hour longer when it ends', () => {
    const hours = (first: string) => {
      const { from, to } = spanOf(first, 'Europe/Berlin');
      return (Date.parse(to) - Date.parse(from)) / 3_600_000;
    };
    expect([hours('2026-03-23'), hours('2026-11-23'), hours('2026-10-19')]).toEqual([167, 168, 169]);
  });
});

describe('the week grid', () => {
  it('puts each start on the day, hour and quarter of the viewer’s clock', () => {
    const found = slots('2026-11-26T18:00:00Z', '2026-11-26T23:15:00Z');
    const grid = buildWeekGrid(found, daysFrom('2026-11-26'), 'Europe/Berlin');
    expect(grid.rows.map(({ hour }) => hour)).toEqual([0, 19]);
    expect(grid.rows[0]?.cells[1]).toMatchObject([{ startsAt: '2026-11-26T23:15:00Z', quarter: 1 }]);
    expect(grid.rows[1]?.cells[0]).toMatchObject([{ startsAt: '2026-11-26T18:00:00Z', quarter: 0 }]);
  });

  it('shows full hours of the coach as other quarters where zones differ by parts of an hour', () => {
    const grid = buildWeekGrid(slots('2026-11-26T18:00:00Z'), daysFrom('2026-11-26'), 'Asia/Kathmandu');
    expect(grid.rows[0]).toMatchObject({ hour: 23 });
    expect(grid.rows[0]?.cells[0]?.[0]?.quarter).toBe(3);
  });

  it('keeps the two hours of an autumn night that have the same name apart', () => {
    const found = slots('2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:00:00Z');
    const grid = buildWeekGrid(found, daysFrom('2026-10-25'), 'Europe/Berlin');
    expect(grid.rows.map(({ hour, repeated }) => [hour, repeated])).toEqual([
      [2, false],
      [2, true],
      [3, false],
    ]);
    expect(isRepeatedHour(Date.parse('2026-10-25T01:30:00Z'), 'Europe/Berlin')).toBe(true);
  });

  it('has no row for the hour that spring leaves out', () => {
    const found = slots('2026-03-29T00:45:00Z', '2026-03-29T01:00:00Z');
    const grid = buildWeekGrid(found, daysFrom('2026-03-29'), 'Europe/Berlin');
    expect(grid.rows.map(({ hour }) => hour)).toEqual([1, 3]);
  });

  it('leaves out what lies on another day of the viewer, and marks hours left out', () => {
    const found = slots('2026-11-25T22:00:00Z', '2026-11-26T08:00:00Z', '2026-11-26T18:00:00Z');
    const grid = buildWeekGrid(found, daysFrom('2026-11-26'), 'Europe/Berlin');
    expect(grid.rows.map(({ hour, afterGap }) => [hour, afterGap])).toEqual([
      [9, false],
      [19, true],
    ]);
  });

  it('can be cut down to one day and its hours', () => {
    const found = slots('2026-11-26T08:00:00Z', '2026-11-27T18:00:00Z');
    const day = oneDay(buildWeekGrid(found, daysFrom('2026-11-26'), 'Europe/Berlin'), 1);
    expect(day.days).toEqual(['2026-11-27']);
    expect(day.rows.map(({ hour }) => hour)).toEqual([19]);
  });
});
