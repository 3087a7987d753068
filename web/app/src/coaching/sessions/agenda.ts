import type { BookingView } from '~/api/schema.gen';

const ROOM_CLOSES_AFTER_MS = 30 * 60_000;
const DAY_MS = 86_400_000;

export interface Agenda {
  /** Paid requests that wait for the coach, the most pressing first. */
  requests: BookingView[];
  /** Sessions that the player wants to have at another time. */
  moves: BookingView[];
  /** Sessions that come or go on, the first one first. */
  next: BookingView[];
}

/** What a coach has to answer and what comes next. */
export function agenda(sessions: readonly BookingView[], me: string, now: number): Agenda {
  return {
    requests: sessions
      .filter(({ state, answerBy }) => state === 'AWAITING_COACH' && !isOver(answerBy, now))
      .sort((a, b) => Date.parse(deadline(a)) - Date.parse(deadline(b))),
    moves: sessions
      .filter(({ state, proposal }) => state === 'CONFIRMED' && isOpenFor(proposal, me, now))
      .sort(byStart),
    next: sessions.filter((session) => isAhead(session, now)).sort(byStart),
  };
}

/** The moment by which a request has to be answered. */
export function deadline({ answerBy, startsAt }: BookingView): string {
  return answerBy ?? startsAt;
}

/** Since when sessions are asked for, so that one that goes over midnight is among them. */
export function yesterday(now: number): number {
  return new Date(now - DAY_MS).setHours(0, 0, 0, 0);
}

function isAhead({ state, endsAt }: BookingView, now: number): boolean {
  const counts = state === 'CONFIRMED' || state === 'IN_PROGRESS';
  return counts && Date.parse(endsAt) + ROOM_CLOSES_AFTER_MS > now;
}

function isOpenFor(proposal: BookingView['proposal'], me: string, now: number): boolean {
  return !!proposal && proposal.proposedBy !== me && !isOver(proposal.expiresAt, now);
}

function isOver(moment: string | null | undefined, now: number): boolean {
  return !!moment && Date.parse(moment) <= now;
}

function byStart(a: BookingView, b: BookingView): number {
  return Date.parse(a.startsAt) - Date.parse(b.startsAt);
}
