import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUnread } from './useUnread';

/** The number beside the way to the messages. */
export default function UnreadMessages() {
  const { t } = useTranslation('realtime');
  const { messages } = useUnread();
  return messages > 0 ? (
    <Badge size="sm" variant="filled" px={6} aria-label={t('unreadMessages', { count: messages })}>
      {messages > 99 ? '99+' : messages}
    </Badge>
  ) : null;
}
