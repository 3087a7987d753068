import { MutationCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isTransient } from './problem';

const RECOVERY_INTERVAL_MS = 5_000;
const MAX_RETRIES = 2;
const DAY_MS = 24 * 60 * 60 * 1000;

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** Kept in this browser to be read offline; cleared on sign-out. */
      offline?: boolean;
    };
  }
}

/** Queries try again by themselves while the fault may pass, and go on trying quietly until it has. */
export function createQueries(): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache(),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: DAY_MS,
        retry: (failures, error) => failures < MAX_RETRIES && isTransient(error),
        retryDelay,
        refetchInterval: (query) =>
          query.state.status === 'error' && isTransient(query.state.error) ? RECOVERY_INTERVAL_MS : false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

export function retryDelay(attempt: number, error: unknown): number {
  const asked = error instanceof ApiProblem ? error.retryAfter : undefined;
  return asked ? asked * 1000 : Math.min(500 * 2 ** attempt, 8_000);
}
