import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FeedView } from '~/api/schema.gen';
import { formatDate } from '~/format';
import { FeedAddress } from './FeedAddress';
import { FeedHints } from './FeedHints';
import { RenewFeed } from './RenewFeed';
import { SettingsCard } from './SettingsCard';

/** The private address of one's sessions, which the server shows only when it is new. */
export function FeedCard({ feed }: { feed: FeedView }) {
  const { t } = useTranslation('account');
  return (
    <>
      <SettingsCard title={t('feed.address')} hint={t('feed.secret')}>
        {feed.url ? <FeedAddress url={feed.url} /> : <Text>{t('feed.hidden')}</Text>}
        <Text size="sm" c="dimmed">
          {t('feed.since', { date: formatDate(feed.createdAt) })}
        </Text>
        <RenewFeed known={Boolean(feed.url)} />
      </SettingsCard>
      {feed.url && <FeedHints url={feed.url} />}
    </>
  );
}
