import { describe, expect, it } from 'vitest';
import { testBooking } from '~/bookings/model/testBooking';
import { agenda, deadline, yesterday } from './agenda';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const ids = (bookings: readonly { id: string }[]) => bookings.map(({ id }) => id);

describe('the agenda of a coach', () => {
  it('puts the request that lapses first at the top, and leaves out what has lapsed', () => {
    const request = (id: string, answerBy: string) => testBooking({ id, state: 'AWAITING_COACH', answerBy });
    const { requests } = agenda(
      [
        request('later', '2026-11-25T10:00:00Z'),
        request('over', '2026-11-24T11:59:00Z'),
        request('soon', '2026-11-24T13:00:00Z'),
      ],
      'coach',
      NOW,
    );
    expect(ids(requests)).toEqual(['soon', 'later']);
  });

  it('asks about another time only when the player wants it and it can still be had', () => {
    const move = (id: string, proposedBy: string, expiresAt: string) =>
      testBooking({
        id,
        proposal: { proposedBy, expiresAt, startsAt: '2026-11-27T18:00:00Z', endsAt: '2026-11-27T19:00:00Z' },
      });
    const { moves } = agenda(
      [
        move('mine', 'coach', '2026-11-25T10:00:00Z'),
        move('theirs', 'player', '2026-11-25T10:00:00Z'),
        move('lapsed', 'player', '2026-11-24T10:00:00Z'),
      ],
      'coach',
      NOW,
    );
    expect(ids(moves)).toEqual(['theirs']);
  });

  it('has what comes and what goes on, the first one first', () => {
    const { next } = agenda(
      [
        testBooking({ id: 'tomorrow', startsAt: '2026-11-25T10:00:00Z', endsAt: '2026-11-25T11:00:00Z' }),
        testBooking({
          id: 'now',
          state: 'IN_PROGRESS',
          startsAt: '2026-11-24T11:00:00Z',
          endsAt: '2026-11-24T12:00:00Z',
        }),
        testBooking({ id: 'over', startsAt: '2026-11-24T10:00:00Z', endsAt: '2026-11-24T11:00:00Z' }),
        testBooking({ id: 'done', state: 'DELIVERED' }),
      ],
      'coach',
      NOW,
    );
    expect(ids(next)).toEqual(['now', 'tomorrow']);
  });
});

it('a request without a deadline can be answered until it starts', () => {
  expect(deadline(testBooking({ state: 'AWAITING_COACH' }))).toBe('2026-11-26T18:00:00Z');
});

it('yesterday begins at midnight', () => {
  const noon = new Date(2026, 10, 24, 12).getTime();
  expect(new Date(yesterday(noon))).toEqual(new Date(2026, 10, 23));
});
