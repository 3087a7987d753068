import { Button, Group, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { formatRange, formatRelative, formatSoon } from '~/format';
import { Monogram } from '~/ui/Monogram';
import { ProblemAlert } from '~/ui/ProblemAlert';
import classes from './Dashboard.module.css';
import { useAnswer } from './useAnswer';

/** A player's wish to have a session at another time. */
export function MoveCard({ booking, now }: { booking: BookingView; now: number }) {
  const { t } = useTranslation('coaching');
  const { answer, sending, error } = useAnswer(booking);
  const { proposal, playerName, title } = booking;
  const names = { title, name: playerName };
  return (
    proposal && (
      <article className={classes['request']}>
        <Monogram name={playerName} />
        <div className={classes['body']}>
          <h3 className={classes['what']}>{t('requests.move', { name: playerName })}</h3>
          <Text size="sm">{title}</Text>
          <Text size="sm" c="dimmed">
            {t('requests.moveFrom', { time: formatRange(booking.startsAt, booking.endsAt) })}
          </Text>
          <Text size="sm" fw={600}>
            {t('requests.moveTo', { time: formatRange(proposal.startsAt, proposal.endsAt) })}
          </Text>
          <p className={classes['deadline']}>
            <IconClockExclamation size={16} aria-hidden />
            {t('requests.answerBy', {
              when: formatRelative(proposal.expiresAt, now),
              time: formatSoon(proposal.expiresAt),
            })}
          </p>
          {error ? <ProblemAlert error={error} /> : null}
          <Group gap="xs" mt="sm">
            <Button
              loading={sending === 'acceptProposal'}
              disabled={sending !== undefined}
              aria-label={t('requests.acceptNamed', names)}
              onClick={() => answer({ kind: 'acceptProposal' })}
            >
              {t('requests.accept')}
            </Button>
            <Button
              variant="default"
              loading={sending === 'declineProposal'}
              disabled={sending !== undefined}
              aria-label={t('requests.declineNamed', names)}
              onClick={() => answer({ kind: 'declineProposal' })}
            >
              {t('requests.decline')}
            </Button>
            <Button component={Link} to={`/bookings/${booking.id}`} variant="subtle" color="gray">
              {t('requests.details')}
            </Button>
          </Group>
        </div>
      </article>
    )
  );
}
