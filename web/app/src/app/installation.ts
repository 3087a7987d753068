import type { QueryClient } from '@tanstack/react-query';
import { $api } from '~/api/client';
import type { InstallationView } from '~/api/schema.gen';

const KEPT = 'coachconnect.installation';
const question = $api.queryOptions('get', '/api/v1/installation', {}, { staleTime: Infinity });

/** What the operator of this installation says about it. */
export function useInstallation() {
  return $api.useQuery('get', '/api/v1/installation', {}, { staleTime: Infinity });
}

/** Asks before the first paint, and begins with the answer of the last visit, so that no banner moves the page later. */
export async function learnInstallation(queries: QueryClient): Promise<void> {
  queries.setQueryData<InstallationView>(question.queryKey, kept());
  try {
    const answer = await queries.query({ ...question, staleTime: 0 });
    localStorage.setItem(KEPT, JSON.stringify(answer));
  } catch {
    // Whoever needs the answer asks again, and tells of the failure.
  }
}

function kept(): InstallationView | undefined {
  try {
    return (JSON.parse(localStorage.getItem(KEPT) ?? 'null') as InstallationView | null) ?? undefined;
  } catch {
    return undefined;
  }
}
