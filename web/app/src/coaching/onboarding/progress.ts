import type { AvailabilityView, OfferingView, PayoutAccountView, VerificationView } from '~/api/schema.gen';

export const STEPS = ['profile', 'offering', 'availability', 'payouts', 'verification'] as const;
export type Step = (typeof STEPS)[number];

/** What of the set-up exists; undefined is what was not made yet. */
export interface Facts {
  profile: boolean;
  offerings: readonly Pick<OfferingView, 'archived'>[];
  availability: Pick<AvailabilityView, 'weekly' | 'overrides'> | undefined;
  payouts: PayoutAccountView['status'] | undefined;
  verification: VerificationView['status'] | undefined;
}

/** `waiting`: someone else has to act; `attention`: it was done and came back. */
export type StepState = 'done' | 'waiting' | 'attention' | 'open' | 'locked';

export interface Progress {
  steps: { step: Step; state: StepState }[];
  done: number;
  /** The first step where the coach has to act; undefined when none is left. */
  next: Step | undefined;
}

export function progress(facts: Facts): Progress {
  const steps = STEPS.map((step) => ({ step, state: stateOf(step, facts) }));
  return {
    steps,
    done: steps.filter(({ state }) => state === 'done' || state === 'waiting').length,
    next: steps.find(({ state }) => state === 'open' || state === 'attention')?.step,
  };
}

function stateOf(step: Step, facts: Facts): StepState {
  if (step === 'profile') {
    return facts.profile ? 'done' : 'open';
  }
  return facts.profile ? OF_PROFILE[step](facts) : 'locked';
}

const OF_PROFILE: Record<Exclude<Step, 'profile'>, (facts: Facts) => StepState> = {
  offering: ({ offerings }) => (offerings.some(({ archived }) => !archived) ? 'done' : 'open'),
  availability: ({ availability }) =>
    availability && (availability.weekly.length > 0 || availability.overrides.some(hasHours))
      ? 'done'
      : 'open',
  payouts: ({ payouts }) => (payouts ? OF_PAYOUTS[payouts] : 'open'),
  verification: ({ verification }) => (verification ? OF_VERIFICATION[verification] : 'open'),
};

const OF_PAYOUTS: Record<PayoutAccountView['status'], StepState> = {
  CREATING: 'waiting',
  ONBOARDING: 'open',
  READY: 'done',
  RESTRICTED: 'attention',
};

const OF_VERIFICATION: Record<VerificationView['status'], StepState> = {
  UNVERIFIED: 'open',
  SUBMITTED: 'waiting',
  VERIFIED: 'done',
  REJECTED: 'attention',
};

function hasHours({ intervals }: { intervals: readonly unknown[] }): boolean {
  return intervals.length > 0;
}

/** The step to show: the one asked for when it can be done, else the next one to do; undefined when none is left. */
export function stepShown({ steps, next }: Progress, asked: string | undefined): Step | undefined {
  return steps.find(({ step, state }) => step === asked && state !== 'locked')?.step ?? next;
}

/** The first step after `step` where the coach has to act, or else the first one before it. */
export function followingStep({ steps }: Progress, step: Step): Step | undefined {
  const at = steps.findIndex((one) => one.step === step);
  return [...steps.slice(at + 1), ...steps.slice(0, at)].find(
    ({ state }) => state === 'open' || state === 'attention',
  )?.step;
}
