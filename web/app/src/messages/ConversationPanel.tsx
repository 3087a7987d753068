import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isTransient } from '~/api/problem';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { Composer } from './Composer';
import { MessageList } from './MessageList';
import { useMarkRead } from './readMarks';
import { lastSequence } from './timeline';
import { timelineOptions } from './timelineCache';
import { TypingLine } from './TypingLine';
import classes from './ConversationPanel.module.css';

/** The messages of a conversation and the place to write; fills what is around it: the messages page, or a place beside the video of the session room. */
export function ConversationPanel({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('messages');
  const queries = useQueryClient();
  const query = useQuery(timelineOptions(queries, conversationId));
  useMarkRead(conversationId, lastSequence(query.data ?? []));
  if (!query.data) {
    return query.error ? (
      <div className={classes['problem']}>
        <ProblemAlert
          error={query.error}
          onRetry={isTransient(query.error) ? () => void query.refetch() : undefined}
        />
      </div>
    ) : (
      <SkeletonMessages label={t('loading')} />
    );
  }
  return (
    <div className={classes['panel']}>
      <MessageList conversationId={conversationId} timeline={query.data} />
      <TypingLine conversationId={conversationId} />
      <Composer key={conversationId} conversationId={conversationId} />
    </div>
  );
}

function SkeletonMessages({ label }: { label: string }) {
  return (
    <div className={classes['skeleton']} aria-busy="true" aria-label={label} role="status">
      <Skeleton height={44} width="55%" radius="md" />
      <Skeleton height={64} width="65%" radius="md" />
      <Skeleton height={44} width="45%" radius="md" ml="auto" />
      <Skeleton height={44} width="60%" radius="md" />
    </div>
  );
}
