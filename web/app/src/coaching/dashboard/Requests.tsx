import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import classes from './Dashboard.module.css';
import { MoveCard } from './MoveCard';
import { RequestCard } from './RequestCard';

interface RequestsProps {
  requests: readonly BookingView[];
  moves: readonly BookingView[];
  now: number;
}

/** Everything that waits for the coach's answer. */
export function Requests({ requests, moves, now }: RequestsProps) {
  const { t } = useTranslation('coaching');
  const count = requests.length + moves.length;
  return (
    <section aria-labelledby="requests">
      <h2 id="requests" className={classes['title']}>
        {t('requests.title')}
        {count > 0 && <span className={classes['count']}>{count}</span>}
      </h2>
      {count === 0 ? (
        <Text c="dimmed">{t('requests.none')}</Text>
      ) : (
        <Stack gap="sm">
          {requests.map((booking) => (
            <RequestCard key={booking.id} booking={booking} now={now} />
          ))}
          {moves.map((booking) => (
            <MoveCard key={booking.id} booking={booking} now={now} />
          ))}
        </Stack>
      )}
    </section>
  );
}
