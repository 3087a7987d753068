import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useOutletContext } from 'react-router';
import { $api, api } from '~/api/client';
import { isProblem } from '~/api/problem';
import type { CoachView } from '~/api/schema.gen';
import { type Progress, progress } from './onboarding/progress';

/** Inside {@link RequireProfile}: my coach profile. */
export function useCoach(): CoachView {
  return useOutletContext<CoachView>();
}

/** My profile; null while there is none. */
export function useMyCoach() {
  return useOrNull('/api/v1/coaches/me', async () => (await api.GET('/api/v1/coaches/me')).data);
}

export function useMyOfferings(enabled = true) {
  return $api.useQuery('get', '/api/v1/coaches/me/offerings', {}, { enabled });
}

export function useMyAvailability(enabled = true) {
  return $api.useQuery('get', '/api/v1/coaches/me/availability', {}, { enabled, meta: { offline: true } });
}

/** My payout account; null while there is none. It changes at the payment processor, so it is always asked for. */
export function usePayoutAccount() {
  const path = '/api/v1/coaches/me/payout-account';
  return useOrNull(path, async () => (await api.GET(path)).data, { staleTime: 0 });
}

/** My latest request to be verified; null while there is none. */
export function useMyVerification(enabled = true) {
  const path = '/api/v1/coaches/me/verification';
  return useOrNull(path, async () => (await api.GET(path)).data, { enabled });
}

/** That there is none is an answer like any other, and no error to be tried again. */
function useOrNull<T>(
  path: string,
  load: () => Promise<T | undefined>,
  options: { enabled?: boolean; staleTime?: number } = {},
) {
  return useQuery({
    ...options,
    queryKey: ['get', path, 'or null'],
    meta: { offline: true },
    queryFn: async () => {
      try {
        return (await load()) ?? null;
      } catch (error) {
        if (isProblem(error, 'not-found')) {
          return null;
        }
        throw error;
      }
    },
  });
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
  const made = Boolean(profile.data);
  const offerings = useMyOfferings(made);
  const availability = useMyAvailability(made);
  const payouts = usePayoutAccount();
  const verification = useMyVerification(made);
  const asked = made ? [profile, offerings, availability, payouts, verification] : [profile, payouts];
  const failed = asked.find((query) => query.data === undefined && query.error);
  const settled = asked.every((query) => query.data !== undefined);
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
