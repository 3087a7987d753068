import { $api } from '~/api/client';

const LIST = { params: { query: { limit: 50 } } };

/** My conversations, the newest activity first; one query for the list and the unread counts. */
export function useConversations() {
  return $api.useInfiniteQuery('get', '/api/v1/conversations', LIST, {
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    meta: { offline: true },
  });
}
