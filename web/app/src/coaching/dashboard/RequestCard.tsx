import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { formatMoney, formatRange, formatRelative, formatSoon } from '~/format';
import { Monogram } from '~/ui/Monogram';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { deadline } from '../sessions/agenda';
import classes from './Dashboard.module.css';
import { DeclineDialog } from './DeclineDialog';
import { useAnswer } from './useAnswer';

const PRESSING_MS = 2 * 3_600_000;

/** A paid request: what, when, until when to answer, and the two answers. */
export function RequestCard({ booking, now }: { booking: BookingView; now: number }) {
  const { t } = useTranslation('coaching');
  const [declining, { open, close }] = useDisclosure();
  const { answer, sending, error } = useAnswer(booking);
  const until = deadline(booking);
  const names = { title: booking.title, name: booking.playerName };
  return (
    <article className={classes['request']}>
      <Monogram name={booking.playerName} />
      <div className={classes['body']}>
        <h3 className={classes['what']}>{booking.title}</h3>
        <Text size="sm">
          {booking.playerName} · {formatRange(booking.startsAt, booking.endsAt)} ·{' '}
          <span className="numeric">{formatMoney(booking.price)}</span>
        </Text>
        <p className={classes['deadline']} data-pressing={Date.parse(until) - now < PRESSING_MS || undefined}>
          <IconClockExclamation size={16} aria-hidden />
          {t('requests.answerBy', { when: formatRelative(until, now), time: formatSoon(until) })}
        </p>
        {booking.note && (
          <blockquote className={classes['note']} aria-label={t('requests.note', names)}>
            {booking.note}
          </blockquote>
        )}
        {error ? <ProblemAlert error={error} /> : null}
        <Group gap="xs" mt="sm">
          <Button
            loading={sending === 'accept'}
            disabled={sending !== undefined}
            aria-label={t('requests.acceptNamed', names)}
            onClick={() => answer({ kind: 'accept' })}
          >
            {t('requests.accept')}
          </Button>
          <Button
            variant="default"
            disabled={sending !== undefined}
            aria-label={t('requests.declineNamed', names)}
            onClick={open}
          >
            {t('requests.decline')}
          </Button>
          <Button component={Link} to={`/bookings/${booking.id}`} variant="subtle" color="gray">
            {t('requests.details')}
          </Button>
        </Group>
      </div>
      <DeclineDialog
        opened={declining}
        name={booking.playerName}
        sending={sending === 'decline'}
        onClose={close}
        onDecline={(reason) => {
          close();
          answer({ kind: 'decline', reason });
        }}
      />
    </article>
  );
}
