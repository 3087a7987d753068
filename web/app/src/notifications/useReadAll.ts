import { useQueryClient } from '@tanstack/react-query';
import { $api } from '~/api/client';
import { type InboxPages, withRead } from './inboxPages';

export function useReadAll() {
  const queries = useQueryClient();
  const { mutate, ...state } = $api.useMutation('post', '/api/v1/notifications/read-all', {
    onSuccess: () => {
      const now = new Date().toISOString();
      queries.setQueriesData<InboxPages>(
        { queryKey: ['get', '/api/v1/notifications'] },
        (pages) => pages && withAllRead(pages, now),
      );
    },
  });
  return { ...state, mutate: () => mutate({}) };
}

/** Also of the pages that are not loaded nothing is unread. */
function withAllRead(pages: InboxPages, now: string): InboxPages {
  const read = withRead(pages, () => true, now);
  return { ...read, pages: read.pages.map((page) => ({ ...page, unread: 0 })) };
}
