import type { SlotView } from '~/api/schema.gen';
import { addDays, isRepeatedHour, localTime, type PlainDate, startOfDay } from './dates';

export const WEEK_DAYS = 7;

export interface GridSlot {
  startsAt: string;
  endsAt: string;
  /** What the viewer's clock shows after the hour. */
  minute: number;
  /** Which quarter of its hour, 0 to 3. */
  quarter: number;
}

export interface GridRow {
  key: string;
  /** A moment of this hour, to be formatted as its label. */
  moment: number;
  hour: number;
  /** The hour of an autumn night that comes a second time. */
  repeated: boolean;
  /** Whether hours without any free start were left out before this one. */
  afterGap: boolean;
  /** The free starts of each day, by quarter. */
  cells: GridSlot[][];
}

export interface WeekGrid {
  days: PlainDate[];
  rows: GridRow[];
}

export function daysFrom(first: PlainDate, count = WEEK_DAYS): PlainDate[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** The moments between which `count` days from `first` on lie, as the viewer's zone has them. */
export function spanOf(first: PlainDate, zone: string, count = WEEK_DAYS): { from: string; to: string } {
  return {
    from: new Date(startOfDay(first, zone)).toISOString(),
    to: new Date(startOfDay(addDays(first, count), zone)).toISOString(),
  };
}

/** The free starts on the viewer's clock: a row for each hour that has some, a cell for each day. */
export function buildWeekGrid(slots: readonly SlotView[], days: PlainDate[], zone: string): WeekGrid {
  const rows = new Map<number, GridRow>();
  for (const { startsAt, endsAt } of slots) {
    const moment = Date.parse(startsAt);
    const { date, hour, minute } = localTime(moment, zone);
    const day = days.indexOf(date);
    if (day >= 0) {
      const repeated = isRepeatedHour(moment, zone);
      const order = hour * 2 + (repeated ? 1 : 0);
      const row = rows.get(order) ?? newRow(order, moment - minute * 60_000, hour, repeated, days.length);
      rows.set(order, row);
      row.cells[day]?.push({ startsAt, endsAt, minute, quarter: Math.floor(minute / 15) });
    }
  }
  const sorted = [...rows.entries()].sort(([one], [other]) => one - other).map(([, row]) => row);
  sorted.forEach((row, index) => {
    row.cells.forEach((cell) =>
      cell.sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt)),
    );
    row.afterGap = row.hour - (sorted[index - 1]?.hour ?? row.hour) > 1;
  });
  return { days, rows: sorted };
}

function newRow(order: number, moment: number, hour: number, repeated: boolean, days: number): GridRow {
  const cells = Array.from({ length: days }, (): GridSlot[] => []);
  return { key: String(order), moment, hour, repeated, afterGap: false, cells };
}

export function slotsOfDay(grid: WeekGrid, day: number): GridSlot[] {
  return grid.rows.flatMap((row) => row.cells[day] ?? []);
}

/** The same grid with one of its days only, and only the hours of that day. */
export function oneDay(grid: WeekGrid, day: number): WeekGrid {
  const rows = grid.rows
    .map((row) => ({ ...row, cells: [row.cells[day] ?? []] }))
    .filter((row) => row.cells[0]?.length);
  return {
    days: grid.days.slice(day, day + 1),
    rows: rows.map((row, index) => ({
      ...row,
      afterGap: row.hour - (rows[index - 1]?.hour ?? row.hour) > 1,
    })),
  };
}
