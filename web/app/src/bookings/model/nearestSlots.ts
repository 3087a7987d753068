import type { SlotView } from '~/api/schema.gen';

const DAY_MS = 86_400_000;
const BEFORE_DAYS = 3;
const AFTER_DAYS = 7;

/** Where to look for what is near to a start that was taken. */
export function spanAround(startsAt: string, now: number): { from: string; to: string } {
  const wanted = Date.parse(startsAt);
  const from = Math.max(now, wanted - BEFORE_DAYS * DAY_MS);
  return {
    from: new Date(from).toISOString(),
    to: new Date(Math.max(wanted, from) + AFTER_DAYS * DAY_MS).toISOString(),
  };
}

/** The free starts nearest to the one wanted, in the order of time; the earlier one of two that are as near. */
export function nearestSlots(slots: readonly SlotView[], wanted: string, count: number): SlotView[] {
  const distance = (slot: SlotView) => Math.abs(Date.parse(slot.startsAt) - Date.parse(wanted));
  return slots
    .filter(({ startsAt }) => Date.parse(startsAt) !== Date.parse(wanted))
    .toSorted((one, other) => distance(one) - distance(other) || byTime(one, other))
    .slice(0, count)
    .sort(byTime);
}

/** Whether the coach still has the start free: then it is the player who has another session at that time. */
export function isStillFree(slots: readonly SlotView[], wanted: string): boolean {
  return slots.some(({ startsAt }) => Date.parse(startsAt) === Date.parse(wanted));
}

function byTime(one: SlotView, other: SlotView): number {
  return Date.parse(one.startsAt) - Date.parse(other.startsAt);
}
