import type { BookingView } from '~/api/schema.gen';
import { bookingActions, UPCOMING_STATES } from '~/bookings/model/bookingActions';

const ROOM_CLOSES_AFTER_MS = 30 * 60_000;

/** The session that comes first; one that goes on counts, one whose hold has run out or whose room is closed does not. */
export function nextSession(bookings: readonly BookingView[], now: number): BookingView | undefined {
  return bookings
    .filter((booking) => isAhead(booking, now))
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))[0];
}

function isAhead({ state, endsAt, holdExpiresAt }: BookingView, now: number): boolean {
  const waitsForPayment = state === 'HELD' || state === 'PENDING_PAYMENT';
  const lapsed = waitsForPayment && !!holdExpiresAt && Date.parse(holdExpiresAt) <= now;
  return UPCOMING_STATES.includes(state) && !lapsed && Date.parse(endsAt) + ROOM_CLOSES_AFTER_MS > now;
}

export type NextStep = 'join' | 'pay' | 'answer';

/** What the session asks of the viewer at this moment, if anything. */
export function stepOf(booking: BookingView, personId: string, now: number): NextStep | undefined {
  const kinds = bookingActions(booking, { personId, now })
    .filter(({ from }) => (from ?? 0) <= now)
    .map(({ kind }) => kind);
  if (kinds.includes('joinRoom')) {
    return 'join';
  }
  if (kinds.includes('pay')) {
    return 'pay';
  }
  return kinds.includes('accept') || kinds.includes('acceptProposal') ? 'answer' : undefined;
}
