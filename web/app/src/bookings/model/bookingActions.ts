import type { BookingState, BookingView } from '~/api/schema.gen';

export type Side = 'PLAYER' | 'COACH';

export type BookingActionKind =
  | 'pay'
  | 'takeAgain'
  | 'accept'
  | 'decline'
  | 'acceptProposal'
  | 'declineProposal'
  | 'withdrawProposal'
  | 'joinRoom'
  | 'start'
  | 'complete'
  | 'confirmDelivery'
  | 'dispute'
  | 'rate'
  | 'reschedule'
  | 'cancel'
  | 'bookAgain';

export interface BookingAction {
  kind: BookingActionKind;
  /** Not before this moment. */
  from?: number;
}

export interface Viewpoint {
  personId: string;
  now: number;
  /** Whether the viewer has rated this session, as far as known. */
  rated?: boolean;
}

const MINUTE_MS = 60_000;
const ROOM_OPENS_BEFORE = 15 * MINUTE_MS;
const ROOM_CLOSES_AFTER = 30 * MINUTE_MS;
const RATING_OPEN_FOR = 14 * 24 * 60 * MINUTE_MS;

/** What only follows a choice on the page of the booking, and is no next step by itself. */
const SECONDARY: readonly BookingActionKind[] = [
  'decline',
  'declineProposal',
  'withdrawProposal',
  'dispute',
  'reschedule',
  'cancel',
  'bookAgain',
];

export const UPCOMING_STATES: readonly BookingState[] = [
  'HELD',
  'PENDING_PAYMENT',
  'AWAITING_COACH',
  'CONFIRMED',
  'IN_PROGRESS',
];

export const PAST_STATES: readonly BookingState[] = [
  'DELIVERED',
  'SETTLED',
  'DISPUTED',
  'REFUNDED',
  'DECLINED',
  'EXPIRED',
  'CANCELLED_BY_PLAYER',
  'CANCELLED_BY_COACH',
  'NO_SHOW_PLAYER',
  'NO_SHOW_COACH',
];

export function sideOf(booking: BookingView, personId: string): Side {
  return booking.coachPersonId === personId ? 'COACH' : 'PLAYER';
}

export function roomOpensAt(booking: BookingView): number {
  return Date.parse(booking.startsAt) - ROOM_OPENS_BEFORE;
}

/** Everything the viewer can do with the booking, the most pressing first. The server decides; this is what to offer. */
export function bookingActions(booking: BookingView, viewpoint: Viewpoint): BookingAction[] {
  const side = sideOf(booking, viewpoint.personId);
  return side === 'COACH' ? ofCoach(booking, viewpoint) : ofPlayer(booking, viewpoint);
}

/** The one thing to do next, when there is one at this moment. */
export function nextAction(booking: BookingView, viewpoint: Viewpoint): BookingActionKind | undefined {
  return bookingActions(booking, viewpoint).find(
    ({ kind, from }) => !SECONDARY.includes(kind) && (from ?? 0) <= viewpoint.now,
  )?.kind;
}

function ofPlayer(booking: BookingView, viewpoint: Viewpoint): BookingAction[] {
  switch (booking.state) {
    case 'HELD':
    case 'PENDING_PAYMENT':
      return isOver(booking.holdExpiresAt, viewpoint.now)
        ? [{ kind: 'takeAgain' }]
        : actions('pay', 'cancel');
    case 'AWAITING_COACH':
      return actions('cancel');
    case 'CONFIRMED':
      return confirmed(booking, viewpoint, []);
    case 'IN_PROGRESS':
      return room(booking, viewpoint);
    case 'DELIVERED':
      return [...actions('confirmDelivery'), ...rating(booking, viewpoint), ...contest(booking, viewpoint)];
    case 'NO_SHOW_PLAYER':
      return [...contest(booking, viewpoint), ...actions('bookAgain')];
    case 'SETTLED':
      return [...rating(booking, viewpoint), ...actions('bookAgain')];
    case 'DISPUTED':
      return rating(booking, viewpoint);
    case 'EXPIRED':
      return isOver(booking.startsAt, viewpoint.now) ? actions('bookAgain') : actions('takeAgain');
    case 'DECLINED':
    case 'CANCELLED_BY_PLAYER':
    case 'CANCELLED_BY_COACH':
    case 'NO_SHOW_COACH':
    case 'REFUNDED':
      return actions('bookAgain');
  }
}

function ofCoach(booking: BookingView, viewpoint: Viewpoint): BookingAction[] {
  switch (booking.state) {
    case 'HELD':
    case 'PENDING_PAYMENT':
      return [];
    case 'AWAITING_COACH':
      return actions('accept', 'decline');
    case 'CONFIRMED':
      return confirmed(booking, viewpoint, [{ kind: 'start', from: roomOpensAt(booking) }]);
    case 'IN_PROGRESS':
      return [...room(booking, viewpoint), ...actions('complete')];
    case 'DELIVERED':
    case 'SETTLED':
    case 'DISPUTED':
      return rating(booking, viewpoint);
    case 'EXPIRED':
    case 'DECLINED':
    case 'CANCELLED_BY_PLAYER':
    case 'CANCELLED_BY_COACH':
    case 'NO_SHOW_PLAYER':
    case 'NO_SHOW_COACH':
    case 'REFUNDED':
      return [];
  }
}

function confirmed(booking: BookingView, viewpoint: Viewpoint, own: BookingAction[]): BookingAction[] {
  const begun = isOver(booking.startsAt, viewpoint.now);
  return [
    ...proposal(booking, viewpoint),
    ...room(booking, viewpoint),
    ...own,
    ...(begun ? [] : actions('reschedule')),
    ...actions('cancel'),
  ];
}

function proposal({ proposal: open }: BookingView, { personId, now }: Viewpoint): BookingAction[] {
  if (!open || isOver(open.expiresAt, now)) {
    return [];
  }
  return open.proposedBy === personId
    ? actions('withdrawProposal')
    : actions('acceptProposal', 'declineProposal');
}

function room(booking: BookingView, { now }: Viewpoint): BookingAction[] {
  const closed = now > Date.parse(booking.endsAt) + ROOM_CLOSES_AFTER;
  return closed ? [] : [{ kind: 'joinRoom', from: roomOpensAt(booking) }];
}

function rating({ completedAt }: BookingView, { now, rated }: Viewpoint): BookingAction[] {
  const open = completedAt && !isOver(Date.parse(completedAt) + RATING_OPEN_FOR, now);
  return open && !rated ? actions('rate') : [];
}

function contest({ contestUntil }: BookingView, { now }: Viewpoint): BookingAction[] {
  return contestUntil && isOver(contestUntil, now) ? [] : actions('dispute');
}

function actions(...kinds: BookingActionKind[]): BookingAction[] {
  return kinds.map((kind) => ({ kind }));
}

function isOver(moment: string | number | null | undefined, now: number): boolean {
  return moment !== null && moment !== undefined && new Date(moment).getTime() <= now;
}
