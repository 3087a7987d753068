import type { BookingState } from '~/api/schema.gen';

/** What a session in the calendar asks of the eye. */
export const KINDS = ['request', 'held', 'confirmed', 'live', 'past', 'trouble'] as const;
export type Kind = (typeof KINDS)[number];

const OF_STATE: Partial<Record<BookingState, Kind>> = {
  HELD: 'held',
  PENDING_PAYMENT: 'held',
  AWAITING_COACH: 'request',
  CONFIRMED: 'confirmed',
  IN_PROGRESS: 'live',
  DISPUTED: 'trouble',
  NO_SHOW_PLAYER: 'trouble',
  NO_SHOW_COACH: 'trouble',
};

export function kindOf(state: BookingState): Kind {
  return OF_STATE[state] ?? 'past';
}

/** From which moment sessions are asked for so that `from` can be shown: whole months, so that turning pages asks rarely. */
export function loadedSince(from: number, now: number): number {
  const start = new Date(Math.min(from, now));
  return new Date(start.getFullYear(), start.getMonth(), 1).getTime();
}
