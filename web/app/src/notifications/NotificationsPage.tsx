import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { QueryView, SkeletonLines } from '~/ui/QueryView';
import { MoreButton } from '~/ui/MoreButton';
import { allNotices } from './inboxPages';
import { NoticeItem } from './NoticeItem';
import { useInbox } from './useInbox';
import { useReadAll } from './useReadAll';
import classes from './Notices.module.css';

export default function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const inbox = useInbox();
  const readAll = useReadAll();
  const unread = inbox.data?.pages[0]?.unread ?? 0;
  return (
    <Page
      title={t('title')}
      lead={unread > 0 ? t('unread', { count: unread }) : t('allRead')}
      actions={
        unread > 0 && (
          <Button
            variant="default"
            leftSection={<IconChecks size={18} aria-hidden />}
            loading={readAll.isPending}
            onClick={() => readAll.mutate()}
          >
            {t('readAll')}
          </Button>
        )
      }
    >
      {readAll.error && <ProblemAlert error={readAll.error} onRetry={() => readAll.mutate()} />}
      <QueryView
        query={inbox}
        skeleton={<SkeletonLines count={6} height={64} />}
        isEmpty={(pages) => allNotices(pages).length === 0}
        empty={<NoNotices />}
      >
        {(pages) => (
          <ul className={classes['notices']}>
            {allNotices(pages).map((notice) => (
              <NoticeItem key={notice.id} notice={notice} />
            ))}
          </ul>
        )}
      </QueryView>
      <MoreButton query={inbox} mt="md">
        {t('more')}
      </MoreButton>
    </Page>
  );
}

function NoNotices() {
  const { t } = useTranslation('notifications');
  return (
    <EmptyState
      title={t('empty.title')}
      hint={t('empty.hint')}
      action={
        <Button component={Link} to="/search">
          {t('empty.action')}
        </Button>
      }
    />
  );
}
