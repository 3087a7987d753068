import { useDocumentVisibility } from '@mantine/hooks';
import { type QueryClient, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '~/api/client';
import { useReadNotices } from '~/notifications/useReadNotices';
import { realtime } from '~/realtime/connection';
import { useLive } from '~/realtime/useLive';
import { type ConversationPages, withOwnRead } from './conversationPages';

const key = (conversationId: string) => ['others-read', conversationId] as const;

/** Somebody else has read a conversation up to `sequence`. */
export function noteRead(queries: QueryClient, conversationId: string, sequence: number): void {
  queries.setQueryData<number>(key(conversationId), (known = 0) => Math.max(known, sequence));
}

/** Up to where somebody else has read, as far as it was heard here. */
export function useOthersRead(conversationId: string): number {
  const { data } = useQuery<number>({
    queryKey: key(conversationId),
    queryFn: skipToken,
    meta: { offline: true },
  });
  return data ?? 0;
}

/** Notes that I have read up to `sequence`, while the page is in front of me. */
export function useMarkRead(conversationId: string, sequence: number): void {
  const queries = useQueryClient();
  const readNotices = useReadNotices();
  const isOpen = useLive((live) => live.socket === 'open');
  const isVisible = useDocumentVisibility() === 'visible';
  useEffect(() => {
    if (!isVisible || sequence === 0) {
      return;
    }
    queries.setQueriesData<ConversationPages>(
      { queryKey: ['get', '/api/v1/conversations'] },
      (pages) => pages && withOwnRead(pages, conversationId, sequence),
    );
    readNotices(({ link }) => link === `/conversations/${conversationId}`);
    tellServer(conversationId, sequence);
  }, [queries, readNotices, conversationId, sequence, isOpen, isVisible]);
}

/** When neither way leads through, it is told when the line is open again. */
function tellServer(conversationId: string, sequence: number): void {
  if (!realtime.send({ type: 'read', conversationId, sequence })) {
    void api
      .POST('/api/v1/conversations/{id}/read', {
        params: { path: { id: conversationId } },
        body: { sequence },
      })
      .catch(() => undefined);
  }
}
