import type { SlotView } from '~/api/schema.gen';

export interface SlotDay {
  /** The date on the viewer's calendar, `2026-11-22`. */
  date: string;
  slots: SlotView[];
}

/** The free starts by the days they fall on in `zone`, in order. */
export function groupByDay(slots: readonly SlotView[], zone: string): SlotDay[] {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  const days = new Map<string, SlotView[]>();
  for (const slot of slots) {
    const date = calendar.format(new Date(slot.startsAt));
    const day = days.get(date);
    if (day) {
      day.push(slot);
    } else {
      days.set(date, [slot]);
    }
  }
  return [...days].map(([date, ofDay]) => ({ date, slots: ofDay }));
}

/**
 * A few of a day's starts, so that they say more of the day than four quarters of one hour: the full hours of `zone`
 * where there are enough, else the first ones.
 */
export function someOf(slots: readonly SlotView[], count: number, zone: string): SlotView[] {
  const minute = new Intl.DateTimeFormat('en', { minute: 'numeric', timeZone: zone });
  const hours = slots.filter(({ startsAt }) => Number(minute.format(new Date(startsAt))) === 0);
  const offered = slots.length > count && hours.length >= count ? hours : slots;
  return offered.slice(0, count);
}

const QUARTER_MS = 15 * 60_000;
const LOOK_AHEAD_MS = 14 * 24 * 60 * 60_000;

/** The weeks to look for free times in; the same for a quarter of an hour, so that an answer can be kept. */
export function lookAhead(now: number): { from: string; to: string } {
  const from = Math.floor(now / QUARTER_MS) * QUARTER_MS;
  return { from: new Date(from).toISOString(), to: new Date(from + LOOK_AHEAD_MS).toISOString() };
}
