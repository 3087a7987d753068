import type { BookingView } from '~/api/schema.gen';

/** A confirmed booking for tests, with what a test is about on top. */
export function testBooking(changes: Partial<BookingView> = {}): BookingView {
  return {
    id: 'b1',
    state: 'CONFIRMED',
    coachId: 'c1',
    coachName: 'Nova',
    coachPersonId: 'coach',
    playerPersonId: 'player',
    playerName: 'Ana',
    offeringId: 'o1',
    title: 'Live review',
    startsAt: '2026-11-26T18:00:00Z',
    endsAt: '2026-11-26T19:00:00Z',
    timeZone: 'Europe/Berlin',
    price: { amount: 4500, currency: 'EUR' },
    version: 1,
    history: [],
    ...changes,
  };
}
