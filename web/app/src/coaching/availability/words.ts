import { locale } from '~/format';
import { DAY_END, type Span } from './hours';
import { type Day, genericTime } from './timetable';

/** "Monday" or "Mon". */
export function dayName(day: Day, weekday: 'long' | 'short' = 'long'): string {
  return format({ weekday }, genericTime(day, 0));
}

/** "18:00"; the end of the day is 24:00 so that it cannot be taken for its beginning. */
export function clockName(minute: number): string {
  return minute === DAY_END
    ? '24:00'
    : format({ hour: 'numeric', minute: '2-digit' }, genericTime('MONDAY', minute));
}

export function spanName({ from, to }: Span): string {
  return `${clockName(from)} – ${clockName(to)}`;
}

export function dateName(date: string): string {
  return format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }, date);
}

function format(options: Intl.DateTimeFormatOptions, moment: string): string {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(new Date(moment));
}
