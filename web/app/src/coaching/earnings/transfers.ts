import type { BookingView, EarningsEntry } from '~/api/schema.gen';

export interface Transfer {
  entry: EarningsEntry;
  /** Until when it is held at the longest; undefined when that is not known yet, or when it is not held any more. */
  heldUntil: string | undefined;
}

/** What will be transferred: first what is due, then what is held, the one set free first at the top. */
export function transfers(entries: readonly EarningsEntry[], delivered: readonly BookingView[]): Transfer[] {
  const ends = new Map(delivered.map(({ id, contestUntil }) => [id, contestUntil ?? undefined]));
  return entries
    .filter(({ state }) => state === 'AVAILABLE' || state === 'PENDING')
    .map((entry) => ({
      entry,
      heldUntil: entry.state === 'PENDING' ? ends.get(entry.bookingId) : undefined,
    }))
    .sort((a, b) => rank(a) - rank(b));
}

/** Due before held with a date before held without. */
function rank({ entry, heldUntil }: Transfer): number {
  if (entry.state === 'AVAILABLE') {
    return 0;
  }
  return heldUntil ? Date.parse(heldUntil) : Number.MAX_SAFE_INTEGER;
}
