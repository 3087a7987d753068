import { i18n } from '~/i18n';

/** An amount in the currency's minor units, as the API gives it. */
export interface Money {
  amount: number;
  currency: string;
}

const BROWSER_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function browserZone(): string {
  return BROWSER_ZONE;
}

/** The chosen language as this browser has it: chosen English is "en-GB" in London and "en-US" in Boston. */
export function locale(): string {
  return localeOf(i18n.language, navigator.languages);
}

export function localeOf(language: string, wanted: readonly string[]): string {
  const variety = new RegExp(`^${language}(-[a-z0-9]{2,8})*$`, 'i');
  return wanted.find((tag) => variety.test(tag)) ?? language;
}

export function formatMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat(locale(), { style: 'currency', currency });
  return format.format(amount / minorUnits(currency));
}

/** How many minor units make one: 100 for EUR, 1 for JPY (ISO 4217, as the browser's CLDR has it). */
export function minorUnits(currency: string): number {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits;
  return 10 ** (digits ?? 2);
}

type Moment = string | number | Date;

/** "Thu 26 Nov, 18:00" in `zone`. */
export function formatDateTime(moment: Moment, zone = BROWSER_ZONE): string {
  return dateFormat(
    { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
    zone,
  ).format(new Date(moment));
}

/** "today, 18:00", "tomorrow, 09:15", else "Thu 26 Nov, 18:00"; the day is that of `zone`. */
export function formatSoon(moment: Moment, zone = BROWSER_ZONE, now = Date.now()): string {
  const days = (localDay(moment, zone) - localDay(now, zone)) / DAY_MS;
  if (days !== 0 && days !== 1) {
    return formatDateTime(moment, zone);
  }
  const day = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
  return `${day}, ${formatTime(moment, zone)}`;
}

/** The midnight, in UTC, of the date that a moment has in `zone`: dates can be compared by it. */
function localDay(moment: Moment, zone: string): number {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(moment));
  return Date.parse(`${date}T00:00:00Z`);
}

export function formatDate(moment: Moment, zone = BROWSER_ZONE): string {
  return dateFormat({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, zone).format(
    new Date(moment),
  );
}

export function formatTime(moment: Moment, zone = BROWSER_ZONE): string {
  return dateFormat({ hour: 'numeric', minute: '2-digit' }, zone).format(new Date(moment));
}

/** "18:00" for today, else "26 Nov" and from another year "26 Nov 2025". */
export function formatDayOrTime(moment: Moment, zone = BROWSER_ZONE, now: Moment = Date.now()): string {
  if (formatDate(moment, zone) === formatDate(now, zone)) {
    return formatTime(moment, zone);
  }
  const sameYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  const year: Intl.DateTimeFormatOptions = sameYear ? {} : { year: 'numeric' };
  return dateFormat({ day: 'numeric', month: 'short', ...year }, zone).format(new Date(moment));
}

/** "18:00 – 19:00", with the day when `withDay`. */
export function formatRange(from: Moment, to: Moment, zone = BROWSER_ZONE, withDay = true): string {
  const day: Intl.DateTimeFormatOptions = withDay ? { weekday: 'short', day: 'numeric', month: 'short' } : {};
  return dateFormat({ ...day, hour: 'numeric', minute: '2-digit' }, zone).formatRange(
    new Date(from),
    new Date(to),
  );
}

/** "Berlin time (GMT+1)": the zone that times are shown in, at `moment`. */
export function formatZone(zone = BROWSER_ZONE, moment: Moment = Date.now()): string {
  const offset = new Intl.DateTimeFormat(locale(), { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(new Date(moment))
    .find((part) => part.type === 'timeZoneName')?.value;
  return `${zone.replaceAll('_', ' ')} (${offset ?? 'UTC'})`;
}

const DAY_MS = 86_400_000;

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
];

/** "in 3 hours", "2 days ago". */
export function formatRelative(moment: Moment, now = Date.now()): string {
  const distance = new Date(moment).getTime() - now;
  const [unit, length] = STEPS.find(([, step]) => Math.abs(distance) >= step) ?? ['second', 1_000];
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(
    Math.round(distance / length),
    unit,
  );
}

/** "2 hr 15 min", with days when it is long; the two largest units. */
export function formatMinutes(minutes: number): string {
  const parts: [number, string][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ];
  const shown = parts.filter(([count]) => count > 0).slice(0, 2);
  const words = (shown.length > 0 ? shown : [[0, 'minute'] as const]).map(([count, unit]) =>
    formatNumber(count, { style: 'unit', unit, unitDisplay: 'short' }),
  );
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'narrow' }).format(words);
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale(), options).format(value);
}

export function languageName(tag: string): string {
  return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
}

export function countryName(code: string): string {
  return new Intl.DisplayNames(locale(), { type: 'region' }).of(code) ?? code;
}

function dateFormat(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone });
}
