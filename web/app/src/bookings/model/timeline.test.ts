import { describe, expect, it } from 'vitest';
import { testBooking } from './testBooking';
import { timeline } from './timeline';

function told(...args: Parameters<typeof timeline>) {
  return timeline(...args).map(({ step, status }) => `${step} ${status}`);
}

describe('the timeline of a booking', () => {
  it('shows what is passed, where it stands and what is to come', () => {
    expect(told(testBooking())).toEqual([
      'reserved done',
      'paid done',
      'confirmed now',
      'started ahead',
      'delivered ahead',
      'settled ahead',
    ]);
  });

  it('names by when the next step is due', () => {
    const awaiting = testBooking({ state: 'AWAITING_COACH', answerBy: '2026-11-21T12:00:00Z' });
    expect(timeline(awaiting).find(({ step }) => step === 'confirmed')?.at).toBe('2026-11-21T12:00:00Z');
  });

  it('is all done when settled', () => {
    expect(told(testBooking({ state: 'SETTLED' }))).not.toContain('settled now');
    expect(timeline(testBooking({ state: 'SETTLED' })).every(({ status }) => status === 'done')).toBe(true);
  });

  it('ends where the booking ended, as far as the history tells', () => {
    const cancelled = testBooking({ state: 'CANCELLED_BY_PLAYER' });
    expect(told(cancelled)).toEqual(['reserved done', 'cancelled_by_player ended']);
    const history = [
      { state: 'HELD' as const, at: '2026-11-20T12:00:00Z' },
      { state: 'PENDING_PAYMENT' as const, at: '2026-11-20T12:01:00Z' },
      { state: 'AWAITING_COACH' as const, at: '2026-11-20T12:02:00Z' },
      { state: 'CONFIRMED' as const, at: '2026-11-20T13:00:00Z' },
      { state: 'CANCELLED_BY_PLAYER' as const, at: '2026-11-20T14:00:00Z' },
    ];
    expect(timeline(cancelled, history)).toEqual([
      { step: 'reserved', status: 'done', at: '2026-11-20T12:00:00Z' },
      { step: 'paid', status: 'done', at: '2026-11-20T12:02:00Z' },
      { step: 'confirmed', status: 'done', at: '2026-11-20T13:00:00Z' },
      { step: 'cancelled_by_player', status: 'ended', at: '2026-11-20T14:00:00Z' },
    ]);
  });

  it('waits in a dispute for its decision', () => {
    expect(told(testBooking({ state: 'DISPUTED' })).at(-1)).toBe('disputed now');
  });
});
