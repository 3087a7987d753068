import { useCallback, useRef } from 'react';
import { realtime } from '~/realtime/connection';

const AGAIN_AFTER_MS = 3_000;

/** Tells the others that I am writing, once in a while as long as I do. */
export function useTypingSignal(conversationId: string): () => void {
  const lastAt = useRef(0);
  return useCallback(() => {
    if (Date.now() - lastAt.current > AGAIN_AFTER_MS) {
      lastAt.current = Date.now();
      realtime.send({ type: 'typing', conversationId });
    }
  }, [conversationId]);
}
