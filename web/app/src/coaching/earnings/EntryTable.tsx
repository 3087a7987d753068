import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EarningsEntry, EarningsEntryState } from '~/api/schema.gen';
import { formatDate, formatMoney } from '~/format';
import { Tag, type Tone } from '../ui/Tag';
import classes from './Earnings.module.css';

const TONES: Record<EarningsEntryState, Tone> = {
  PENDING: 'wait',
  AVAILABLE: 'good',
  PAID_OUT: 'quiet',
  REFUNDED: 'bad',
};

/** Every session that was paid, with the coach's share and where it is. */
export function EntryTable({ entries, more }: { entries: readonly EarningsEntry[]; more: ReactNode }) {
  const { t } = useTranslation('coaching');
  return (
    <Card component="section" aria-labelledby="entries">
      <Title order={2} size="h4" mb="xs" id="entries">
        {t('earnings.entries')}
      </Title>
      <Stack align="flex-start" gap="sm">
        <ul className={classes['entries']}>
          {entries.map((entry) => (
            <Entry key={entry.bookingId} entry={entry} />
          ))}
        </ul>
        {more}
      </Stack>
    </Card>
  );
}

function Entry({ entry }: { entry: EarningsEntry }) {
  const { t } = useTranslation('coaching');
  return (
    <li className={classes['entry']}>
      <div>
        <Anchor component={Link} to={`/bookings/${entry.bookingId}`} c="inherit" fw={500}>
          {entry.title}
        </Anchor>
        <Text size="sm" c="dimmed">
          {t('earnings.paidOn', { date: formatDate(entry.at) })}
        </Text>
      </div>
      <div className={classes['money']}>
        <Text className="numeric" fw={600} td={entry.state === 'REFUNDED' ? 'line-through' : undefined}>
          {formatMoney(entry.amount)}
        </Text>
        <Text size="xs" c="dimmed">
          {t('earnings.fee', { money: formatMoney(entry.fee) })}
        </Text>
        <Tag tone={TONES[entry.state]}>{t(`earnings.states.${entry.state}`)}</Tag>
      </div>
    </li>
  );
}
