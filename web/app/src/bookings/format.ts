import { browserZone, locale } from '~/format';
import type { PlainDate } from './model/dates';

/** "Thursday 26 November" in the viewer's zone. */
export function formatDay(moment: string | number): string {
  return dayFormat(browserZone(), 'long').format(new Date(moment));
}

/** The same for a day of the calendar. */
export function formatPlainDay(date: PlainDate): string {
  return dayFormat('UTC', 'long').format(new Date(`${date}T12:00:00Z`));
}

/** "23 – 29 Nov": the days of a week. */
export function formatDays(first: PlainDate, last: PlainDate): string {
  const format = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.formatRange(new Date(`${first}T12:00:00Z`), new Date(`${last}T12:00:00Z`));
}

/** "Thu" and "26", for the head of a column. */
export function dayParts(date: PlainDate): { weekday: string; day: string } {
  const moment = new Date(`${date}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(moment);
  return { weekday: part({ weekday: 'short' }), day: part({ day: 'numeric' }) };
}

/** "Thu", "26" and "Nov" in the viewer's zone. */
export function dayAndMonth(moment: string): { weekday: string; day: string; month: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(), { ...options, timeZone: browserZone() }).format(new Date(moment));
  return {
    weekday: part({ weekday: 'short' }),
    day: part({ day: 'numeric' }),
    month: part({ month: 'short' }),
  };
}

/** "GMT+1": which of the two hours with the same name is meant. */
export function formatOffset(moment: number): string {
  return (
    new Intl.DateTimeFormat(locale(), { timeZone: browserZone(), timeZoneName: 'shortOffset' })
      .formatToParts(moment)
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  );
}

function dayFormat(timeZone: string, length: 'long' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(), { weekday: length, day: 'numeric', month: 'long', timeZone });
}
