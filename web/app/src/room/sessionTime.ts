import type { BookingView } from '~/api/schema.gen';

const CLOSING_MS = 5 * 60_000;

export interface SessionTime {
  /** Since the booked start, as a clock; 0:00 before it. */
  elapsed: string;
  /** Until the booked end; 0:00 after it. */
  remaining: string;
  /** The last five minutes. */
  closing: boolean;
}

export function sessionTime(
  { startsAt, endsAt }: Pick<BookingView, 'startsAt' | 'endsAt'>,
  now: number,
): SessionTime {
  const start = Date.parse(startsAt);
  const end = Date.parse(endsAt);
  const remaining = Math.max(end - Math.max(now, start), 0);
  return {
    elapsed: clock(Math.min(Math.max(now - start, 0), end - start)),
    remaining: clock(remaining),
    closing: remaining > 0 && remaining <= CLOSING_MS,
  };
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
