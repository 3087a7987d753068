import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Timeline } from './timeline';
import { loadOlder } from './timelineCache';

/** Loads what was written before the timeline's start; tried again when the start is reached again. */
export function useOlder(
  conversationId: string,
  timeline: Timeline,
): { load: () => void; isLoading: boolean } {
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (before: number) => loadOlder(queries, conversationId, before),
  });
  const first = timeline[0]?.sequence;
  return {
    load: () => {
      if (first && !isPending) {
        mutate(first);
      }
    },
    isLoading: isPending,
  };
}
