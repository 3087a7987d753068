const ANNOUNCED_MINUTES = [5, 1] as const;

/** Whole seconds until `deadline`; 0 once it has passed. */
export function secondsUntil(deadline: string | number, now: number): number {
  return Math.max(0, Math.ceil((new Date(deadline).getTime() - now) / 1000));
}

/** `12:05`; hours are minutes here, because a hold is short. */
export function asClock(seconds: number): string {
  const rest = String(seconds % 60).padStart(2, '0');
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${rest}`;
}

/** The minutes to be said aloud now that the countdown went from `before` to `after` seconds. */
export function announcedMinutes(before: number, after: number): 5 | 1 | undefined {
  return ANNOUNCED_MINUTES.find((minutes) => before > minutes * 60 && after <= minutes * 60 && after > 0);
}

/** How long to wait before asking again, by how often was asked: soon at first, and never more than 8 seconds. */
export function pollDelay(attempt: number): number {
  return Math.min(700 * 1.5 ** attempt, 8_000);
}
