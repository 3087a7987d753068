import type { AvailabilityView, Timetable } from '~/api/schema.gen';
import { DAY_END, formatClock, merged, overlapping, parseClock, type Span } from './hours';

export type Day = AvailabilityView['weekly'][number]['day'];

export const DAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const satisfies readonly Day[];

export type Week = Readonly<Record<Day, readonly Span[]>>;

/** A date whose hours replace those of its weekday; without hours it is a day off. */
export interface Exception {
  /** `YYYY-MM-DD` */
  date: string;
  spans: readonly Span[];
}

/** When a coach can be booked, as it is being edited. */
export interface Draft {
  timeZone: string;
  week: Week;
  exceptions: readonly Exception[];
}

export type Change =
  | { kind: 'zone'; timeZone: string }
  /** Hours drawn on the calendar: they join what they overlap. */
  | { kind: 'draw'; day: Day; spans: readonly { day: Day; span: Span }[]; replaces?: number }
  | { kind: 'add'; day: Day; span: Span }
  | { kind: 'set'; day: Day; index: number; span: Span }
  | { kind: 'remove'; day: Day; index: number }
  | { kind: 'merge'; day: Day }
  | { kind: 'copy'; day: Day; to: readonly Day[] }
  | { kind: 'except'; exceptions: readonly Exception[] }
  | { kind: 'unexcept'; date: string }
  | { kind: 'load'; draft: Draft };

export function emptyWeek(): Week {
  return {
    MONDAY: [],
    TUESDAY: [],
    WEDNESDAY: [],
    THURSDAY: [],
    FRIDAY: [],
    SATURDAY: [],
    SUNDAY: [],
  };
}

export function changed(draft: Draft, change: Change): Draft {
  switch (change.kind) {
    case 'load':
      return change.draft;
    case 'zone':
      return { ...draft, timeZone: change.timeZone };
    case 'except':
      return { ...draft, exceptions: withExceptions(draft.exceptions, change.exceptions) };
    case 'unexcept':
      return { ...draft, exceptions: draft.exceptions.filter(({ date }) => date !== change.date) };
    default:
      return { ...draft, week: changedWeek(draft.week, change) };
  }
}

type WeekChange = Exclude<Change, { kind: 'load' | 'zone' | 'except' | 'unexcept' }>;

function changedWeek(week: Week, change: WeekChange): Week {
  const spans = week[change.day];
  switch (change.kind) {
    case 'add':
      return { ...week, [change.day]: [...spans, change.span] };
    case 'set':
      return { ...week, [change.day]: spans.with(change.index, change.span) };
    case 'remove':
      return { ...week, [change.day]: spans.toSpliced(change.index, 1) };
    case 'merge':
      return { ...week, [change.day]: merged(spans) };
    case 'copy':
      return { ...week, ...Object.fromEntries(change.to.map((day) => [day, merged(spans)])) };
    case 'draw': {
      const rest =
        change.replaces === undefined ? week : { ...week, [change.day]: spans.toSpliced(change.replaces, 1) };
      return change.spans.reduce<Week>(
        (result, { day, span }) => ({ ...result, [day]: merged([...result[day], span]) }),
        rest,
      );
    }
  }
}

function withExceptions(old: readonly Exception[], more: readonly Exception[]): readonly Exception[] {
  const replaced = new Set(more.map(({ date }) => date));
  return [...old.filter(({ date }) => !replaced.has(date)), ...more].sort((a, b) =>
    a.date.localeCompare(b.date),
  );
}

/** The days with hours that overlap each other, which the server would refuse. */
export function conflicts(week: Week): Day[] {
  return DAYS.filter((day) => overlapping(week[day]).size > 0);
}

export function minutesPerWeek(week: Week): number {
  return DAYS.flatMap((day) => merged(week[day])).reduce((sum, { from, to }) => sum + to - from, 0);
}

export function fromApi({ timeZone, weekly, overrides }: AvailabilityView): Draft {
  const week = Object.fromEntries(
    DAYS.map((day) => [
      day,
      weekly
        .filter((rule) => rule.day === day)
        .flatMap(spanOf)
        .sort(byStart),
    ]),
  ) as unknown as Week;
  const exceptions = overrides.map(({ date, intervals }) => ({
    date,
    spans: intervals.flatMap(spanOf).sort(byStart),
  }));
  return { timeZone, week, exceptions: withExceptions([], exceptions) };
}

/** What is sent: days and hours in order, without the dates that have passed. */
export function toApi({ timeZone, week, exceptions }: Draft, today: string): Timetable {
  return {
    timeZone,
    weekly: DAYS.flatMap((day) => [...week[day]].sort(byStart).map((span) => ({ day, ...clocks(span) }))),
    overrides: exceptions
      .filter(({ date }) => date >= today)
      .map(({ date, spans }) => ({ date, intervals: merged(spans).map(clocks) })),
  };
}

function spanOf({ from, to }: { from: string; to: string }): Span[] {
  const span = { from: parseClock(from), to: parseClock(to) };
  return span.from === undefined || span.to === undefined ? [] : [{ from: span.from, to: span.to }];
}

function clocks({ from, to }: Span): { from: string; to: string } {
  return { from: formatClock(from), to: formatClock(to) };
}

function byStart(a: Span, b: Span): number {
  return a.from - b.from;
}

/** The Monday of the week without a date that the calendar shows. */
const GENERIC_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

export const GENERIC_WEEK = '2024-01-01';

/** A moment of the generic week, as the calendar wants it. */
export function genericTime(day: Day, minute: number): string {
  return new Date(GENERIC_MONDAY + DAYS.indexOf(day) * DAY_MS + minute * 60_000).toISOString();
}

/** What was drawn on the generic week, cut at each midnight. */
export function spansDrawn(start: Date, end: Date): { day: Day; span: Span }[] {
  return DAYS.flatMap((day, index) => {
    const midnight = GENERIC_MONDAY + index * DAY_MS;
    const from = Math.max(0, (start.getTime() - midnight) / 60_000);
    const to = Math.min(DAY_END, (end.getTime() - midnight) / 60_000);
    return from < to ? [{ day, span: { from, to } }] : [];
  });
}

/** Which part of the timetable a field of the server's complaint means, such as `weekly[3].to`. */
export function fieldOf(
  field: string,
  sent: Timetable,
): { day?: Day; date?: string; from?: string; to?: string } | undefined {
  const [, list, index, , interval] = /^(weekly|overrides)\[(\d+)\](\.intervals\[(\d+)\])?/.exec(field) ?? [];
  if (list === 'weekly') {
    return sent.weekly[Number(index)];
  }
  const override = list === 'overrides' ? sent.overrides[Number(index)] : undefined;
  return override && { date: override.date, ...override.intervals[Number(interval)] };
}
