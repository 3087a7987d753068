import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConversationView } from '~/api/schema.gen';
import { useMe } from '~/auth/useSession';
import { formatDayOrTime } from '~/format';
import { useLive } from '~/realtime/useLive';
import { Face } from './Face';
import { namesOf, others } from './people';
import classes from './ConversationList.module.css';

export function ConversationRow({
  conversation,
  isOpen,
}: {
  conversation: ConversationView;
  isOpen: boolean;
}) {
  const { t } = useTranslation('messages');
  const me = useMe().id;
  const { unreadCount, lastActivityAt } = conversation;
  return (
    <Link
      to={`/conversations/${conversation.id}`}
      className={classes['row']}
      aria-current={isOpen ? 'page' : undefined}
      data-unread={unreadCount > 0 ? true : undefined}
    >
      <Face people={others(conversation, me)} className={classes['face']} />
      <span className={classes['name']}>{namesOf(conversation, me)}</span>
      <time className={classes['when']} dateTime={lastActivityAt}>
        {formatDayOrTime(lastActivityAt)}
      </time>
      <LastWords conversation={conversation} me={me} />
      {unreadCount > 0 && (
        <Badge size="sm" variant="filled" aria-label={t('unread', { count: unreadCount })}>
          {unreadCount}
        </Badge>
      )}
    </Link>
  );
}

function LastWords({ conversation, me }: { conversation: ConversationView; me: string }) {
  const { t } = useTranslation('messages');
  const isTyping = useLive((live) => live.typing.has(conversation.id));
  const { lastMessage } = conversation;
  if (isTyping) {
    return <span className={`${classes['last'] ?? ''} ${classes['typing'] ?? ''}`}>{t('isTyping')}</span>;
  }
  if (!lastMessage) {
    return <span className={classes['last']}>{t('noMessages')}</span>;
  }
  return (
    <span className={classes['last']}>
      {lastMessage.senderId === me ? t('mine', { text: lastMessage.body }) : lastMessage.body}
    </span>
  );
}
