import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { session } from '~/auth/session';
import { useMe } from '~/auth/useSession';
import { forgetDrafts } from '~/messages/drafts';
import { outbox } from '~/messages/outbox';
import { takeIn } from '~/messages/timelineCache';
import { feedCache } from './cache';
import { ConnectionBanner } from './ConnectionBanner';
import { realtime } from './connection';
import { useAppBadge } from './useAppBadge';

/** Keeps what is on the screen live while somebody is signed in. */
export default function LiveUpdates() {
  useAppBadge();
  useLiveLine(useMe().id);
  return <ConnectionBanner />;
}

function useLiveLine(me: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const stops = [
      feedCache(queries, me),
      outbox.start((message) => takeIn(queries, message)),
      realtime.onOpen(() => outbox.sendWaiting()),
      realtime.start(),
    ];
    return () => {
      stops.forEach((stop) => stop());
      if (session.snapshot().person?.id !== me) {
        outbox.forget();
        forgetDrafts();
      }
    };
  }, [queries, me]);
}
