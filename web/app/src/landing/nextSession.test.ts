import { describe, expect, it } from 'vitest';
import { testBooking } from '~/bookings/model/testBooking';
import { nextSession, stepOf } from './nextSession';

const NOW = Date.parse('2026-11-26T12:00:00Z');

describe('the next session', () => {
  it('is the first that is still ahead, in whatever order they come', () => {
    const later = testBooking({
      id: 'later',
      startsAt: '2026-11-28T18:00:00Z',
      endsAt: '2026-11-28T19:00:00Z',
    });
    expect(nextSession([later, testBooking()], NOW)?.id).toBe('b1');
  });

  it('may go on, until its room closes', () => {
    const [during, closed] = ['2026-11-26T18:30:00Z', '2026-11-26T19:31:00Z'].map(Date.parse);
    expect(nextSession([testBooking({ state: 'IN_PROGRESS' })], during ?? 0)).toBeDefined();
    expect(nextSession([testBooking()], closed ?? 0)).toBeUndefined();
  });

  it('is none that was cancelled, or whose hold ran out', () => {
    const lapsed = testBooking({ state: 'HELD', holdExpiresAt: '2026-11-26T11:59:00Z' });
    const cancelled = testBooking({ state: 'CANCELLED_BY_PLAYER' });
    expect(nextSession([lapsed, cancelled], NOW)).toBeUndefined();
  });
});

describe('what it asks', () => {
  it('is to join from a quarter of an hour before', () => {
    expect(stepOf(testBooking(), 'player', NOW)).toBeUndefined();
    expect(stepOf(testBooking(), 'player', Date.parse('2026-11-26T17:46:00Z'))).toBe('join');
  });

  it('is the payment of the player, the answer of the coach', () => {
    const held = testBooking({ state: 'HELD', holdExpiresAt: '2026-11-26T12:10:00Z' });
    expect(stepOf(held, 'player', NOW)).toBe('pay');
    expect(stepOf(held, 'coach', NOW)).toBeUndefined();
    expect(stepOf(testBooking({ state: 'AWAITING_COACH' }), 'coach', NOW)).toBe('answer');
  });
});
