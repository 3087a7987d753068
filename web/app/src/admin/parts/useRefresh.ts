import { useQueryClient } from '@tanstack/react-query';
import type { paths } from '~/api/schema.gen';

/** Asks for the answers of these paths again. */
export function useRefresh(...stale: (keyof paths)[]): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(stale.map((path) => queries.invalidateQueries({ queryKey: ['get', path] })));
  };
}
