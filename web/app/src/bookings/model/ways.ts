import type { BookingView } from '~/api/schema.gen';

/** The way to book the same with the same coach at another time. */
export function bookAgain({ coachId, offeringId }: BookingView): string {
  return `/coaches/${coachId}/book?${new URLSearchParams({ offeringId }).toString()}`;
}

/** The way to book the same time once more. */
export function takeAgain({ coachId, offeringId, startsAt }: BookingView): string {
  return `/coaches/${coachId}/book?${new URLSearchParams({ offeringId, startsAt }).toString()}`;
}
