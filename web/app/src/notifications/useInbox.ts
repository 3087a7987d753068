import { $api } from '~/api/client';

const INBOX = { params: { query: { limit: 30 } } };

/** My inbox, the newest first; one query for the page and the bell. */
export function useInbox() {
  return $api.useInfiniteQuery('get', '/api/v1/notifications', INBOX, {
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    meta: { offline: true },
  });
}
