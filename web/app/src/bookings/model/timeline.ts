import type { BookingState, BookingView } from '~/api/schema.gen';

export type TimelineStep =
  'reserved' | 'paid' | 'confirmed' | 'started' | 'delivered' | 'settled' | Lowercase<Ending>;

export type Ending = Extract<
  BookingState,
  | 'EXPIRED'
  | 'DECLINED'
  | 'CANCELLED_BY_PLAYER'
  | 'CANCELLED_BY_COACH'
  | 'NO_SHOW_PLAYER'
  | 'NO_SHOW_COACH'
  | 'DISPUTED'
  | 'REFUNDED'
>;

export interface TimelineEntry {
  step: TimelineStep;
  /** `now` is where the booking stands, `ended` where it ended otherwise than hoped. */
  status: 'done' | 'now' | 'ended' | 'ahead';
  /** When it was reached, or is to be reached at the latest. */
  at?: string;
}

interface Change {
  state: BookingState;
  at: string;
}

const WAY: readonly TimelineStep[] = ['reserved', 'paid', 'confirmed', 'started', 'delivered', 'settled'];

const REACHED: Partial<Record<BookingState, TimelineStep>> = {
  HELD: 'reserved',
  PENDING_PAYMENT: 'reserved',
  AWAITING_COACH: 'paid',
  CONFIRMED: 'confirmed',
  IN_PROGRESS: 'started',
  DELIVERED: 'delivered',
  SETTLED: 'settled',
};

/** How far a booking surely came before it ended so, when its history is not known. */
const CAME_TO: Record<Ending, TimelineStep> = {
  EXPIRED: 'reserved',
  DECLINED: 'paid',
  CANCELLED_BY_PLAYER: 'reserved',
  CANCELLED_BY_COACH: 'reserved',
  NO_SHOW_PLAYER: 'confirmed',
  NO_SHOW_COACH: 'confirmed',
  DISPUTED: 'delivered',
  REFUNDED: 'paid',
};

/** The way of a booking: what it has passed, where it stands, and what is still to come. */
export function timeline(booking: BookingView, history: readonly Change[] = []): TimelineEntry[] {
  const passed = passedSteps(booking, history);
  const reached = REACHED[booking.state];
  if (!reached) {
    const step = booking.state.toLowerCase() as Lowercase<Ending>;
    const at = history.findLast(({ state }) => state === booking.state)?.at;
    const contested = booking.state === 'DISPUTED' ? ('now' as const) : ('ended' as const);
    return [...passed, entry(step, contested, at)];
  }
  const ahead = WAY.slice(WAY.indexOf(reached) + 1).map((step) =>
    entry(step, 'ahead', expectedAt(step, booking)),
  );
  const last = reached === 'settled' ? passed : markLast(passed);
  return [...last, ...ahead];
}

function passedSteps(booking: BookingView, history: readonly Change[]): TimelineEntry[] {
  const known = new Map<TimelineStep, string>();
  for (const { state, at } of history) {
    const step = REACHED[state];
    if (step && !known.has(step)) {
      known.set(step, at);
    }
  }
  if (booking.completedAt) {
    known.set('delivered', booking.completedAt);
  }
  const furthest = REACHED[booking.state] ?? furthestOf(known) ?? CAME_TO[booking.state as Ending];
  return WAY.slice(0, WAY.indexOf(furthest) + 1).map((step) => entry(step, 'done', known.get(step)));
}

function furthestOf(known: Map<TimelineStep, string>): TimelineStep | undefined {
  return WAY.findLast((step) => known.has(step));
}

function markLast(passed: TimelineEntry[]): TimelineEntry[] {
  return passed.map((step, index) => (index === passed.length - 1 ? { ...step, status: 'now' } : step));
}

function expectedAt(step: TimelineStep, booking: BookingView): string | undefined {
  switch (step) {
    case 'paid':
      return booking.holdExpiresAt ?? undefined;
    case 'confirmed':
      return booking.answerBy ?? undefined;
    case 'started':
      return booking.startsAt;
    case 'delivered':
      return booking.endsAt;
    case 'settled':
      return booking.contestUntil ?? undefined;
    default:
      return undefined;
  }
}

function entry(step: TimelineStep, status: TimelineEntry['status'], at: string | undefined): TimelineEntry {
  return at === undefined ? { step, status } : { step, status, at };
}
