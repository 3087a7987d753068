import { useMutation, useQueryClient } from '@tanstack/react-query';
import { hasOlder, type Timeline } from './timeline';
import { loadOlder } from './timelineCache';

/** Loads what was written before the timeline's start; what failed is tried again only when asked to. */
export function useOlder(conversationId: string, timeline: Timeline) {
  const queries = useQueryClient();
  const { mutate, isPending, isError } = useMutation({
    mutationFn: (before: number) => loadOlder(queries, conversationId, before),
  });
  const first = timeline[0]?.sequence ?? 1;
  const retry = () => {
    if (hasOlder(timeline) && !isPending) {
      mutate(first);
    }
  };
  return { load: isError ? () => undefined : retry, retry, isLoading: isPending, hasFailed: isError };
}
