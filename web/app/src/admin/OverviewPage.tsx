import { Box, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { formatNumber, formatRelative } from '~/format';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { QueryView } from '~/ui/QueryView';
import classes from './admin.module.css';
import { Tile } from './Tile';

const MANY = 100;

/** What needs somebody: each number leads to where it is dealt with. */
export default function OverviewPage() {
  const { t } = useTranslation('admin');
  return (
    <Page title={t('overview.title')} lead={t('overview.lead')}>
      <Title order={2} size="h4" mb="sm">
        {t('overview.work')}
      </Title>
      <Work />
      <Title order={2} size="h4" mt="xl" mb="sm">
        {t('overview.health')}
      </Title>
      <Checks />
    </Page>
  );
}

function Work() {
  const { t } = useTranslation('admin');
  const verifications = $api.useQuery('get', '/api/v1/admin/verifications', {
    params: { query: { status: 'SUBMITTED', limit: MANY } },
  });
  const reports = $api.useQuery('get', '/api/v1/admin/ratings/reports', {
    params: { query: { limit: MANY } },
  });
  const letters = $api.useQuery('get', '/api/v1/admin/dead-letters');
  const outbox = $api.useQuery('get', '/api/v1/admin/outbox');
  const orders = $api.useQuery('get', '/api/v1/admin/processor-orders/failed');
  const ledger = $api.useQuery('get', '/api/v1/admin/ledger/trial-balance');
  const all = [verifications, reports, letters, outbox, orders, ledger];
  const failed = all.find(({ isError }) => isError);
  return (
    <>
      {failed && (
        <Box mb="md">
          <ProblemAlert error={failed.error} onRetry={() => all.forEach((query) => void query.refetch())} />
        </Box>
      )}
      <ul className={classes['tiles']}>
        <Tile
          to="/admin/verifications"
          name={t('overview.verifications')}
          query={verifications}
          read={waiting}
        />
        <Tile to="/admin/reports" name={t('overview.reports')} query={reports} read={waiting} />
        <Tile to="/admin/dead-letters" name={t('overview.deadLetters')} query={letters} read={waiting} />
        <Tile to="/admin/orders" name={t('overview.orders')} query={orders} read={waiting} />
        <Tile
          to="/admin/orders"
          name={t('overview.outbox')}
          query={outbox}
          read={({ waiting: count, oldestAt }) => ({
            value: formatNumber(count),
            good: !oldestAt || Date.now() - Date.parse(oldestAt) < 60_000,
            hint: oldestAt ? t('overview.since', { when: formatRelative(oldestAt) }) : undefined,
          })}
        />
        <Tile
          to="/admin/ledger"
          name={t('overview.ledger')}
          query={ledger}
          read={({ balanced }) => ({
            value: t(balanced ? 'ledger.balanced' : 'ledger.unbalanced'),
            good: balanced,
          })}
        />
      </ul>
    </>
  );
}

function waiting({ items, nextCursor }: { items: unknown[]; nextCursor?: string | null }) {
  return {
    value: formatNumber(items.length) + (nextCursor ? '+' : ''),
    good: items.length === 0,
  };
}

function Checks() {
  const { t } = useTranslation('admin');
  const health = $api.useQuery('get', '/api/v1/admin/health', {}, { refetchInterval: 30_000 });
  return (
    <QueryView query={health}>
      {(parts) => (
        <ul className={classes['tiles']}>
          {parts.map(({ name, up, causes }) => (
            <li key={name} className={classes['tile']} data-tone={up ? 'good' : 'bad'}>
              <h3 className={classes['name']}>{name}</h3>
              <span className={classes['value']}>{t(up ? 'overview.up' : 'overview.down')}</span>
              {causes.map((cause) => (
                <span key={cause}>{cause}</span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </QueryView>
  );
}
