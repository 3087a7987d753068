import { type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useOutletContext } from 'react-router';
import { $api } from '~/api/client';
import { isProblem } from '~/api/problem';
import type { CoachView } from '~/api/schema.gen';
import { type Progress, progress } from './onboarding/progress';

/** Inside {@link RequireProfile}: my coach profile. */
export function useCoach(): CoachView {
  return useOutletContext<CoachView>();
}

export function useMyCoach() {
  return $api.useQuery('get', '/api/v1/coaches/me');
}

export function useMyOfferings(enabled = true) {
  return $api.useQuery('get', '/api/v1/coaches/me/offerings', {}, { enabled });
}

export function useMyAvailability(enabled = true) {
  return $api.useQuery('get', '/api/v1/coaches/me/availability', {}, { enabled });
}

export function usePayoutAccount() {
  return $api.useQuery('get', '/api/v1/coaches/me/payout-account');
}

export function useMyVerification(enabled = true) {
  return $api.useQuery('get', '/api/v1/coaches/me/verification', {}, { enabled });
}

/** Whether the server said that there is none, which is an answer like any other. */
export function isAbsent(query: UseQueryResult<unknown, unknown>): boolean {
  return query.data === undefined && isProblem(query.error, 'not-found');
}

export interface Setup {
  progress: Progress | undefined;
  /** Why the progress cannot be told. */
  error: unknown;
  retry: () => void;
}

/** How far the coach is with all that it takes to be booked and paid. */
export function useSetup(): Setup {
  const profile = useMyCoach();
  const made = profile.data !== undefined;
  const offerings = useMyOfferings(made);
  const availability = useMyAvailability(made);
  const payouts = usePayoutAccount();
  const verification = useMyVerification(made);
  const asked = made ? [profile, offerings, availability, payouts, verification] : [profile, payouts];
  const failed = asked.find((query) => query.data === undefined && query.error && !isAbsent(query));
  const settled = asked.every((query) => query.data !== undefined || isAbsent(query));
  return {
    progress: settled
      ? progress({
          profile: made,
          offerings: offerings.data?.items ?? [],
          availability: availability.data,
          payouts: payouts.data?.status,
          verification: verification.data?.status,
        })
      : undefined,
    error: failed?.error,
    retry: () => asked.forEach((query) => void query.refetch()),
  };
}

/** Asks again for everything of the coach that is shown. */
export function useRefreshCoach(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/coaches'),
      }),
    [queries],
  );
}
