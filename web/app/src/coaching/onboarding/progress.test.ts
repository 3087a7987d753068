import { describe, expect, it } from 'vitest';
import { type Facts, followingStep, progress, stepShown } from './progress';

const nothing: Facts = {
  profile: false,
  offerings: [],
  availability: undefined,
  payouts: undefined,
  verification: undefined,
};
const hours = [{ day: 'MONDAY' as const, from: '18:00', to: '20:00' }];
const everything: Facts = {
  profile: true,
  offerings: [{ archived: false }],
  availability: { weekly: hours, overrides: [] },
  payouts: 'READY',
  verification: 'VERIFIED',
};

function stateOf(facts: Facts, wanted: string) {
  return progress(facts).steps.find(({ step }) => step === wanted)?.state;
}

describe('the set-up of a coach', () => {
  it('begins with the profile, which unlocks the rest', () => {
    expect(progress(nothing)).toMatchObject({ done: 0, next: 'profile' });
    expect(progress(nothing).steps.filter(({ state }) => state === 'locked')).toHaveLength(4);
    expect(progress({ ...nothing, profile: true })).toMatchObject({ done: 1, next: 'offering' });
  });

  it('is complete when nothing is left for the coach', () => {
    expect(progress(everything)).toMatchObject({ done: 5, next: undefined });
    expect(progress({ ...everything, verification: 'SUBMITTED' })).toMatchObject({
      done: 5,
      next: undefined,
    });
  });

  it('goes on at the step that was left, whatever came after it', () => {
    expect(progress({ ...everything, availability: { weekly: [], overrides: [] } }).next).toBe(
      'availability',
    );
  });

  it('does not count archived offerings or days off', () => {
    expect(stateOf({ ...everything, offerings: [{ archived: true }] }, 'offering')).toBe('open');
    const dayOff = { weekly: [], overrides: [{ date: '2026-12-24', intervals: [] }] };
    expect(stateOf({ ...everything, availability: dayOff }, 'availability')).toBe('open');
  });

  it('calls the coach back when verification was refused or payouts were stopped', () => {
    expect(progress({ ...everything, verification: 'REJECTED' }).next).toBe('verification');
    expect(progress({ ...everything, payouts: 'RESTRICTED' }).next).toBe('payouts');
    expect(stateOf({ ...everything, payouts: 'ONBOARDING' }, 'payouts')).toBe('open');
  });
});

describe('the step that is shown', () => {
  const half = progress({ ...nothing, profile: true });

  it('is the one asked for, when it can be done', () => {
    expect(stepShown(half, 'payouts')).toBe('payouts');
    expect(stepShown(progress(nothing), 'payouts')).toBe('profile');
  });

  it('is the next one to do otherwise, and none when all is done', () => {
    expect(stepShown(half, undefined)).toBe('offering');
    expect(stepShown(half, 'nonsense')).toBe('offering');
    expect(stepShown(progress(everything), undefined)).toBeUndefined();
  });

  it('is followed by the next that is open, from the beginning again after the last', () => {
    expect(followingStep(half, 'offering')).toBe('availability');
    expect(followingStep(half, 'verification')).toBe('offering');
    expect(followingStep(progress(everything), 'profile')).toBeUndefined();
  });
});
