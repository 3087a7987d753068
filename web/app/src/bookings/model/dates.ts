/** A day of the calendar, `2026-11-26`, without a zone. */
export type PlainDate = string;

const HOUR_MS = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

interface LocalTime {
  date: PlainDate;
  hour: number;
  minute: number;
}

/** What the clock on the wall says in `zone`. */
export function localTime(moment: number, zone: string): LocalTime {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    minute: Number(part('minute')),
  };
}

export function plainDate(moment: number, zone: string): PlainDate {
  return localTime(moment, zone).date;
}

/** The day that the clock on the wall shows now. */
export function todayIn(zone: string): PlainDate {
  return plainDate(Date.now(), zone);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

export function isPlainDate(text: string | null | undefined): text is PlainDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(`${text ?? ''}T00:00:00Z`));
}

/** The first moment of the day in `zone`, also where clocks change at midnight and 00:00 is missing or comes twice. */
export function startOfDay(date: PlainDate, zone: string): number {
  const utc = Date.parse(`${date}T00:00:00Z`);
  const candidates = [utc - 24 * HOUR_MS, utc + 24 * HOUR_MS]
    .map((near) => utc - offset(near, zone))
    .filter((moment) => plainDate(moment, zone) === date);
  return candidates.length > 0 ? Math.min(...candidates) : utc - offset(utc, zone);
}

function offset(moment: number, zone: string): number {
  const { date, hour, minute } = localTime(moment, zone);
  const wall = Date.parse(`${date}T00:00:00Z`) + hour * HOUR_MS + minute * 60_000;
  return wall - Math.floor(moment / 60_000) * 60_000;
}

/** Whether the clock showed the same hour already one hour before: the second half of an autumn night. */
export function isRepeatedHour(moment: number, zone: string): boolean {
  const now = localTime(moment, zone);
  const before = localTime(moment - HOUR_MS, zone);
  return now.date === before.date && now.hour === before.hour;
}
