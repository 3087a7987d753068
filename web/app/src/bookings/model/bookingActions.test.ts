import { describe, expect, it } from 'vitest';
import type { BookingState, BookingView } from '~/api/schema.gen';
import { bookingActions, nextAction, PAST_STATES, UPCOMING_STATES } from './bookingActions';
import { testBooking } from './testBooking';

const LONG_BEFORE = Date.parse('2026-11-20T12:00:00Z');
const TEN_MINUTES_BEFORE = Date.parse('2026-11-26T17:50:00Z');
const AFTERWARDS = Date.parse('2026-11-26T19:10:00Z');

function kinds(changes: Partial<BookingView>, personId: string, now = LONG_BEFORE, rated = false) {
  return bookingActions(testBooking(changes), { personId, now, rated }).map(({ kind }) => kind);
}

function next(changes: Partial<BookingView>, personId: string, now = LONG_BEFORE, rated = false) {
  return nextAction(testBooking(changes), { personId, now, rated });
}

const delivered: Partial<BookingView> = {
  state: 'DELIVERED',
  completedAt: '2026-11-26T19:00:00Z',
  contestUntil: '2026-11-29T19:00:00Z',
};

describe('what can be done with a booking', () => {
  it('while it is held: the player pays or cancels, the coach waits', () => {
    const held: Partial<BookingView> = { state: 'HELD', holdExpiresAt: '2026-11-20T12:15:00Z' };
    expect(kinds(held, 'player')).toEqual(['pay', 'cancel']);
    expect(kinds(held, 'coach')).toEqual([]);
  });

  it('when the hold ran out: the time can be taken again, unless it has passed', () => {
    const held: Partial<BookingView> = { state: 'PENDING_PAYMENT', holdExpiresAt: '2026-11-20T11:59:00Z' };
    expect(next(held, 'player')).toBe('takeAgain');
    expect(next({ state: 'EXPIRED' }, 'player')).toBe('takeAgain');
    expect(kinds({ state: 'EXPIRED' }, 'player', AFTERWARDS)).toEqual(['bookAgain']);
  });

  it('while the coach is awaited: the coach answers, the player may withdraw', () => {
    expect(kinds({ state: 'AWAITING_COACH' }, 'coach')).toEqual(['accept', 'decline']);
    expect(kinds({ state: 'AWAITING_COACH' }, 'player')).toEqual(['cancel']);
    expect(next({ state: 'AWAITING_COACH' }, 'player')).toBeUndefined();
  });

  it('when confirmed: moving and cancelling; the room is the next step only from 15 minutes before', () => {
    expect(kinds({}, 'player')).toEqual(['joinRoom', 'reschedule', 'cancel']);
    expect(next({}, 'player')).toBeUndefined();
    expect(next({}, 'player', TEN_MINUTES_BEFORE)).toBe('joinRoom');
    expect(kinds({}, 'coach', TEN_MINUTES_BEFORE)).toEqual(['joinRoom', 'start', 'reschedule', 'cancel']);
  });

  it('once the hour has begun it cannot be moved any more, and the room closes half an hour after the end', () => {
    expect(kinds({}, 'player', AFTERWARDS)).toEqual(['joinRoom', 'cancel']);
    expect(kinds({}, 'player', AFTERWARDS + 30 * 60_000)).toEqual(['cancel']);
  });

  it('another start is answered by the other side and taken back by who proposed it', () => {
    const proposal = {
      proposedBy: 'coach',
      startsAt: '2026-11-27T18:00:00Z',
      endsAt: '2026-11-27T19:00:00Z',
      expiresAt: '2026-11-21T12:00:00Z',
    };
    expect(next({ proposal }, 'player')).toBe('acceptProposal');
    expect(kinds({ proposal }, 'coach')).toContain('withdrawProposal');
    expect(kinds({ proposal }, 'coach')).not.toContain('acceptProposal');
    const lapsed = { ...proposal, expiresAt: '2026-11-20T11:00:00Z' };
    expect(kinds({ proposal: lapsed }, 'player')).not.toContain('acceptProposal');
  });

  it('in progress: both are in the room, the coach completes', () => {
    expect(kinds({ state: 'IN_PROGRESS' }, 'player', AFTERWARDS)).toEqual(['joinRoom']);
    expect(kinds({ state: 'IN_PROGRESS' }, 'coach', AFTERWARDS)).toEqual(['joinRoom', 'complete']);
  });

  it('delivered: the player confirms, rates, or contests in time; the coach rates', () => {
    expect(kinds(delivered, 'player', AFTERWARDS)).toEqual(['confirmDelivery', 'rate', 'dispute']);
    expect(kinds(delivered, 'coach', AFTERWARDS)).toEqual(['rate']);
    expect(kinds(delivered, 'player', Date.parse('2026-11-30T00:00:00Z'))).not.toContain('dispute');
  });

  it('a session is rated once and within 14 days', () => {
    const settled = { ...delivered, state: 'SETTLED' as const };
    expect(next(settled, 'player', AFTERWARDS)).toBe('rate');
    expect(kinds(settled, 'player', AFTERWARDS, true)).toEqual(['bookAgain']);
    expect(next(settled, 'coach', Date.parse('2026-12-11T00:00:00Z'))).toBeUndefined();
  });

  it.each<BookingState>(['DECLINED', 'CANCELLED_BY_PLAYER', 'CANCELLED_BY_COACH', 'REFUNDED'])(
    'after %s the player may book again and nothing is pressing',
    (state) => {
      expect(kinds({ state }, 'player')).toEqual(['bookAgain']);
      expect(kinds({ state }, 'coach')).toEqual([]);
      expect(next({ state }, 'player')).toBeUndefined();
    },
  );

  it('every state is either upcoming or past', () => {
    expect(new Set([...UPCOMING_STATES, ...PAST_STATES]).size).toBe(
      UPCOMING_STATES.length + PAST_STATES.length,
    );
    expect(UPCOMING_STATES.length + PAST_STATES.length).toBe(15);
  });
});
