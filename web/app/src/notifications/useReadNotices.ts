import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '~/api/client';
import type { NotificationView } from '~/api/schema.gen';
import { allNotices, type InboxPages, withRead } from './inboxPages';

const INBOXES = { queryKey: ['get', '/api/v1/notifications'] };

/** Marks those notices in sight that match as read, here at once and then on the server. */
export function useReadNotices(): (matches: (notice: NotificationView) => boolean) => void {
  const queries = useQueryClient();
  return useCallback(
    (matches) => {
      const [[, pages] = []] = queries.getQueriesData<InboxPages>(INBOXES);
      const unread = pages ? allNotices(pages).filter((notice) => !notice.readAt && matches(notice)) : [];
      if (unread.length === 0) {
        return;
      }
      const now = new Date().toISOString();
      queries.setQueriesData<InboxPages>(INBOXES, (inbox) => inbox && withRead(inbox, matches, now));
      const calls = unread.map(({ id }) =>
        api.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } }),
      );
      // What the server did not take is unread again, which is the truth.
      Promise.all(calls).catch(() => void queries.invalidateQueries(INBOXES));
    },
    [queries],
  );
}
