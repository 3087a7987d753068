import { Alert, Card, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { EarningsEntry } from '~/api/schema.gen';
import { formatDate, formatMoney } from '~/format';
import { usePayoutAccount } from '../queries';
import classes from './Earnings.module.css';
import { type Transfer, transfers } from './transfers';

const SHOWN = 5;

/** What is transferred next, and what each of it still waits for. */
export function NextTransfers({ entries }: { entries: readonly EarningsEntry[] }) {
  const { t } = useTranslation('coaching');
  const account = usePayoutAccount();
  const delivered = $api.useQuery('get', '/api/v1/bookings', {
    params: { query: { role: 'COACH', state: ['DELIVERED'], limit: 100 } },
  });
  const next = transfers(entries, delivered.data?.items ?? []).slice(0, SHOWN);
  const waits = next.some(({ entry }) => entry.state === 'AVAILABLE') && account.data?.status !== 'READY';
  return (
    <Card component="section" aria-labelledby="transfers">
      <Title order={2} size="h4" mb="xs" id="transfers">
        {t('earnings.transfers')}
      </Title>
      {waits && (
        <Alert color="yellow" mb="xs">
          {t('earnings.transfersWait')}
        </Alert>
      )}
      {next.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('earnings.transfersNone')}
        </Text>
      ) : (
        <ul className={classes['entries']}>
          {next.map((transfer) => (
            <NextTransfer key={transfer.entry.bookingId} transfer={transfer} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function NextTransfer({ transfer: { entry, heldUntil } }: { transfer: Transfer }) {
  const { t } = useTranslation('coaching');
  const held = heldUntil ? t('earnings.until', { date: formatDate(heldUntil) }) : t('earnings.afterSession');
  return (
    <li className={classes['entry']}>
      <div>
        <Text size="sm" fw={500}>
          {entry.title}
        </Text>
        <Text size="sm" c="dimmed">
          {entry.state === 'AVAILABLE' ? t('earnings.due') : held}
        </Text>
      </div>
      <Text className="numeric" fw={600}>
        {formatMoney(entry.amount)}
      </Text>
    </li>
  );
}
