import { queryOptions } from '@tanstack/react-query';
import { Unreachable } from '~/api/problem';

export interface Health {
  up: boolean;
  checks: HealthCheck[];
}

export interface HealthCheck {
  name: string;
  up: boolean;
  /** What the check tells about itself, such as the cause. */
  causes: string[];
}

interface HealthDocument {
  status: string;
  checks: { name: string; status: string; data?: Record<string, unknown> | null }[];
}

const INTERVAL_MS = 30_000;

/** MicroProfile Health; an answer of 503 is an answer, too: it names the causes. */
export const healthOptions = queryOptions({
  queryKey: ['health'],
  queryFn: async ({ signal }): Promise<Health> => {
    try {
      const response = await fetch('/health', { signal });
      return readHealth((await response.json()) as HealthDocument);
    } catch (failure) {
      throw new Unreachable('No health from the server', { cause: failure });
    }
  },
  refetchInterval: INTERVAL_MS,
});

export function readHealth({ status, checks }: HealthDocument): Health {
  return {
    up: status === 'UP',
    checks: checks.map((check) => ({
      name: check.name,
      up: check.status === 'UP',
      causes: Object.entries(check.data ?? {}).map(([key, value]) => `${key}: ${String(value)}`),
    })),
  };
}
