import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '~/ui/EmptyState';
import { QueryView } from '~/ui/QueryView';
import { MoreButton } from '~/ui/MoreButton';
import { allOf } from './conversationPages';
import { ConversationRow } from './ConversationRow';
import { useConversations } from './useConversations';
import classes from './ConversationList.module.css';

export function ConversationList({ openId }: { openId: string | undefined }) {
  const { t } = useTranslation('messages');
  const query = useConversations();
  return (
    <div className={classes['scroller']}>
      <QueryView
        query={query}
        skeleton={<SkeletonRows />}
        isEmpty={(pages) => allOf(pages).length === 0}
        empty={<NoConversations />}
      >
        {(pages) => (
          <ul className={classes['rows']}>
            {allOf(pages).map((conversation) => (
              <li key={conversation.id}>
                <ConversationRow conversation={conversation} isOpen={conversation.id === openId} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <MoreButton query={query} variant="subtle" fullWidth>
        {t('moreConversations')}
      </MoreButton>
    </div>
  );
}

function NoConversations() {
  const { t } = useTranslation('messages');
  return (
    <div className={classes['empty']}>
      <EmptyState
        title={t('empty.title')}
        hint={t('empty.hint')}
        action={
          <Button component={Link} to="/search">
            {t('empty.action')}
          </Button>
        }
      />
    </div>
  );
}

function SkeletonRows() {
  return (
    <div className={classes['rows']}>
      {[0, 1, 2, 3, 4].map((row) => (
        <div key={row} className={classes['skeleton']}>
          <Skeleton circle height={40} />
          <div>
            <Skeleton height={14} width="45%" mb={8} />
            <Skeleton height={12} width="85%" />
          </div>
        </div>
      ))}
    </div>
  );
}
