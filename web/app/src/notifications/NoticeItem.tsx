import { ActionIcon } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NotificationView } from '~/api/schema.gen';
import { formatDateTime, formatRelative } from '~/format';
import { NoticeIcon } from './NoticeIcon';
import { useReadNotices } from './useReadNotices';
import classes from './Notices.module.css';

export function NoticeItem({ notice }: { notice: NotificationView }) {
  const { t } = useTranslation('notifications');
  const readNotices = useReadNotices();
  const read = () => readNotices(({ id }) => id === notice.id);
  const isUnread = !notice.readAt;
  return (
    <li className={classes['notice']} data-unread={isUnread || undefined}>
      <NoticeIcon kind={notice.kind} />
      <Link to={notice.link} className={classes['link']} onClick={read}>
        <span className={classes['title']}>
          {isUnread && <span className="visually-hidden">{t('isUnread')} </span>}
          {notice.title}
        </span>
        <span className={classes['body']}>{notice.body}</span>
        <time
          className={classes['when']}
          dateTime={notice.createdAt}
          title={formatDateTime(notice.createdAt)}
        >
          {formatRelative(notice.createdAt)}
        </time>
      </Link>
      {isUnread && (
        <ActionIcon
          variant="subtle"
          size={40}
          className={classes['read'] ?? ''}
          aria-label={t('read', { title: notice.title })}
          onClick={read}
        >
          <IconCheck size={20} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
