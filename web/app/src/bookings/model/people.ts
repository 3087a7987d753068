import type { BookingView } from '~/api/schema.gen';
import type { Side } from './bookingActions';

/** The name of whom the viewer meets. */
export function otherName({ coachName, playerName }: BookingView, side: Side): string {
  return side === 'COACH' ? playerName : coachName;
}

export function otherPersonId({ coachPersonId, playerPersonId }: BookingView, side: Side): string {
  return side === 'COACH' ? playerPersonId : coachPersonId;
}
