import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { BookingView, ConversationView, InboxView, PageConversationView } from '~/api/schema.gen';
import { resumeKnown, takeIn } from '~/messages/timelineCache';
import { noteRead } from '~/messages/readMarks';
import { withMessage, withOwnRead } from '~/messages/conversationPages';
import { withNew } from '~/notifications/inboxPages';
import { realtime } from './connection';
import type { FrameOf } from './frames';

/** Writes what the server pushes into the query cache, so that every page shows it. @returns stops doing so */
export function feedCache(queries: QueryClient, me: string): () => void {
  let wasOpen = false;
  const stops = [
    realtime.onOpen(() => {
      resumeKnown(queries);
      if (wasOpen) {
        refetchWhatMayBeMissed(queries);
      }
      wasOpen = true;
    }),
    realtime.on('message', (frame) => onMessage(queries, frame, me)),
    realtime.on('resumed', ({ conversationId, sequence, complete }) => {
      if (!complete) {
        realtime.send({ type: 'resume', conversationId, afterSequence: sequence });
      }
    }),
    realtime.on('read', (frame) => onRead(queries, frame, me)),
    realtime.on('notification', (frame) => onNotification(queries, frame)),
    realtime.on('booking', (frame) => onBooking(queries, frame)),
  ];
  return () => stops.forEach((stop) => stop());
}

function refetchWhatMayBeMissed(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: ['get', '/api/v1/conversations'] });
  void queries.invalidateQueries({ queryKey: ['get', '/api/v1/notifications'] });
  void queries.invalidateQueries({ predicate: ({ queryKey }) => isAbout(queryKey[1], '/api/v1/bookings') });
}

function onMessage(queries: QueryClient, message: FrameOf<'message'>, me: string): void {
  takeIn(queries, message);
  const lists = queries.getQueriesData<InfiniteData<PageConversationView>>({
    queryKey: ['get', '/api/v1/conversations'],
  });
  for (const [key, pages] of lists) {
    const next = pages && withMessage(pages, message, me);
    if (next) {
      queries.setQueryData(key, next);
    } else {
      void queries.invalidateQueries({ queryKey: key });
    }
  }
}

function onRead(queries: QueryClient, frame: FrameOf<'read'>, me: string): void {
  if (frame.personId !== me) {
    noteRead(queries, frame.conversationId, frame.sequence);
    return;
  }
  queries.setQueriesData<InfiniteData<PageConversationView>>(
    { queryKey: ['get', '/api/v1/conversations'] },
    (pages) => pages && withOwnRead(pages, frame.conversationId, frame.sequence),
  );
  queries.setQueryData<ConversationView>(
    ['get', '/api/v1/conversations/{id}', { params: { path: { id: frame.conversationId } } }],
    (one) => one && { ...one, readSequence: frame.sequence },
  );
}

function onNotification(queries: QueryClient, item: FrameOf<'notification'>): void {
  queries.setQueriesData<InfiniteData<InboxView>>(
    { queryKey: ['get', '/api/v1/notifications'] },
    (pages) => pages && withNew(pages, { ...item, readAt: null }),
  );
}

/** The frame tells the state only; what else changed with it is asked for, unless it is known already. */
function onBooking(queries: QueryClient, frame: FrameOf<'booking'>): void {
  void queries.invalidateQueries({
    predicate: ({ queryKey, state }) => {
      if (isAbout(queryKey[1], '/api/v1/payments') || queryKey[1] === '/api/v1/bookings') {
        return true;
      }
      const bookingId = pathParameter(queryKey[2], 'bookingId');
      const known = (state.data as Partial<BookingView> | undefined)?.version ?? 0;
      return isAbout(queryKey[1], '/api/v1/bookings') && bookingId === frame.id && known < frame.version;
    },
  });
}

function isAbout(path: unknown, root: string): boolean {
  return typeof path === 'string' && (path === root || path.startsWith(`${root}/`));
}

function pathParameter(init: unknown, name: string): string | undefined {
  return (init as { params?: { path?: Record<string, string> } } | undefined)?.params?.path?.[name];
}
