import { useCallback, useRef } from 'react';

/**
 * The `Idempotency-Key` of a call that moves money or time: the same for the same body however often it is tried, so
 * that a retry after a lost answer cannot do it twice; another one for another body.
 */
export function useIdempotencyKey(): (body: unknown) => string {
  const last = useRef<{ body: string; key: string }>(undefined);
  return useCallback((body: unknown) => {
    const text = JSON.stringify(body ?? null);
    if (last.current?.body !== text) {
      last.current = { body: text, key: crypto.randomUUID() };
    }
    return last.current.key;
  }, []);
}
