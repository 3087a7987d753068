import type { AvailabilityView } from '~/api/schema.gen';
import { addDays, localTime, type PlainDate, plainDate } from '~/bookings/model/dates';
import { parseClock } from '../availability/hours';
import { DAYS } from '../availability/timetable';

export interface Stretch {
  start: number;
  end: number;
}

type Hours = Pick<AvailabilityView, 'timeZone' | 'weekly' | 'overrides'>;

/** When the coach can be booked between two moments: the week, and the dates that replace it, as moments. */
export function bookableTimes({ timeZone, weekly, overrides }: Hours, from: number, to: number): Stretch[] {
  const last = plainDate(to, timeZone);
  const found: Stretch[] = [];
  for (let date = plainDate(from, timeZone); date <= last; date = addDays(date, 1)) {
    const hours =
      overrides.find((override) => override.date === date)?.intervals ??
      weekly.filter(({ day }) => day === weekday(date));
    found.push(...hours.map((interval) => stretch(date, interval, timeZone)));
  }
  return found.filter(({ start, end }) => start < to && end > from && start < end);
}

function stretch(date: PlainDate, interval: { from: string; to: string }, zone: string): Stretch {
  return {
    start: momentOf(date, parseClock(interval.from) ?? 0, zone),
    end: momentOf(date, parseClock(interval.to) ?? 0, zone),
  };
}

/** The moment at which the clock in `zone` shows a time of a date; a time that a change of clocks skips is the one after it. */
export function momentOf(date: PlainDate, minute: number, zone: string): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * 60_000;
  const first = wall - offset(wall, zone);
  return wall - offset(first, zone);
}

function offset(moment: number, zone: string): number {
  const { date, hour, minute } = localTime(moment, zone);
  return Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute) * 60_000 - moment;
}

function weekday(date: PlainDate): (typeof DAYS)[number] | undefined {
  return DAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7];
}
