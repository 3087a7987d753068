const HOUR_MS = 3_600_000;
const FULL_UNTIL_HOURS = 24;
const HALF_UNTIL_HOURS = 2;

export interface PolicyStep {
  refund: 'all' | 'half' | 'none';
  /** Until when it is so; nothing for the last step. */
  until?: string;
}

/** The platform's terms for a player who cancels: what comes back, and until when. What is over already is left out. */
export function policySteps(startsAt: string, now: number): PolicyStep[] {
  const before = (hours: number) => new Date(Date.parse(startsAt) - hours * HOUR_MS).toISOString();
  const steps: PolicyStep[] = [
    { refund: 'all', until: before(FULL_UNTIL_HOURS) },
    { refund: 'half', until: before(HALF_UNTIL_HOURS) },
    { refund: 'none' },
  ];
  return steps.filter(({ until }) => !until || Date.parse(until) >= now);
}
