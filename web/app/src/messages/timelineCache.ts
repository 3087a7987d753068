import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { MessageView } from '~/api/schema.gen';
import { realtime } from '~/realtime/connection';
import { lastSequence, leavesGap, merge, type Timeline } from './timeline';

const PAGE = 50;
const CATCH_UP = 100;
/** More would be too many frames at once for the server; the others catch up when they are opened. */
const MOST_RESUMED = 20;

type TimelineKey = readonly ['timeline', string];

function timelineKey(conversationId: string): TimelineKey {
  return ['timeline', conversationId];
}

/** The timeline of a conversation: the newest page at first, then what came since. */
export function timelineOptions(queries: QueryClient, conversationId: string) {
  const queryKey = timelineKey(conversationId);
  return queryOptions<Timeline, Error, Timeline, TimelineKey>({
    queryKey,
    queryFn: async ({ signal }) => {
      const known = queries.getQueryData<Timeline>(queryKey) ?? [];
      const fetched = await catchUp(conversationId, lastSequence(known), signal);
      // What was pushed meanwhile is in the cache and not in the answer.
      const present = fetched.follows ? (queries.getQueryData<Timeline>(queryKey) ?? []) : [];
      const timeline = merge(present, fetched.messages);
      // And what was pushed before there was a timeline to put it into is in neither.
      resume(conversationId, timeline);
      return timeline;
    },
    meta: { offline: true },
    structuralSharing: false,
  });
}

export async function loadOlder(queries: QueryClient, conversationId: string, before: number): Promise<void> {
  const { data } = await api.GET('/api/v1/conversations/{id}/messages', {
    params: { path: { id: conversationId }, query: { before, limit: PAGE } },
  });
  change(queries, conversationId, (timeline) => merge(timeline, data?.items ?? []));
}

/** Takes in a message that was pushed or acknowledged; what is missing before it is asked for. */
export function takeIn(queries: QueryClient, message: MessageView): void {
  change(queries, message.conversationId, (timeline) => {
    if (leavesGap(timeline, message)) {
      resume(message.conversationId, timeline);
    }
    return merge(timeline, [message]);
  });
}

/** Asks for what the known conversations missed, those that were read last first. */
export function resumeKnown(queries: QueryClient): void {
  queries
    .getQueryCache()
    .findAll({ queryKey: ['timeline'] })
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .slice(0, MOST_RESUMED)
    .forEach(({ queryKey, state }) => {
      if (state.data) {
        resume((queryKey as TimelineKey)[1], state.data as Timeline);
      }
    });
}

function resume(conversationId: string, timeline: Timeline): void {
  realtime.send({ type: 'resume', conversationId, afterSequence: lastSequence(timeline) });
}

function change(queries: QueryClient, conversationId: string, work: (timeline: Timeline) => Timeline): void {
  queries.setQueryData<Timeline>(timelineKey(conversationId), (timeline) => timeline && work(timeline));
}

/** What came after `known`; the newest page alone when that is too much or nothing is known. */
async function catchUp(
  conversationId: string,
  known: number,
  signal: AbortSignal,
): Promise<{ messages: readonly MessageView[]; follows: boolean }> {
  if (known > 0) {
    const missed = await page(conversationId, { after: known, limit: CATCH_UP }, signal);
    if (!missed.nextCursor) {
      return { messages: missed.items, follows: true };
    }
  }
  return { messages: (await page(conversationId, { limit: PAGE }, signal)).items, follows: false };
}

async function page(
  conversationId: string,
  query: { after?: number; limit: number },
  signal: AbortSignal,
): Promise<{ items: readonly MessageView[]; nextCursor?: string | null }> {
  const { data } = await api.GET('/api/v1/conversations/{id}/messages', {
    params: { path: { id: conversationId }, query },
    signal,
  });
  return data ?? { items: [] };
}
