import { Button, Group } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { formatRelative, formatSoon } from '~/format';
import { Monogram } from '~/ui/Monogram';
import { ProblemAlert } from '~/ui/ProblemAlert';
import classes from './Dashboard.module.css';
import type { Answering } from './useAnswer';

const PRESSING_MS = 2 * 3_600_000;

interface AnswerCardProps {
  booking: BookingView;
  heading: string;
  /** Until when the coach can answer. */
  until: string;
  now: number;
  answering: Answering;
  accept: 'accept' | 'acceptProposal';
  decline: 'decline' | 'declineProposal';
  onDecline: () => void;
  note?: ReactNode;
  children: ReactNode;
}

/** Something a player waits for an answer to: what, until when, and the two answers. */
export function AnswerCard({
  booking,
  heading,
  until,
  now,
  answering: { answer, sending, error },
  accept,
  decline,
  onDecline,
  note,
  children,
}: AnswerCardProps) {
  const { t } = useTranslation('coaching');
  const names = { title: booking.title, name: booking.playerName };
  return (
    <article className={classes['request']}>
      <Monogram name={booking.playerName} />
      <div className={classes['body']}>
        <h3 className={classes['what']}>{heading}</h3>
        {children}
        <p className={classes['deadline']} data-pressing={Date.parse(until) - now < PRESSING_MS || undefined}>
          <IconClockExclamation size={16} aria-hidden />
          {t('requests.answerBy', { when: formatRelative(until, now), time: formatSoon(until) })}
        </p>
        {note}
        {error ? <ProblemAlert error={error} /> : null}
        <Group gap="xs" mt="sm">
          <Button
            loading={sending === accept}
            disabled={sending !== undefined}
            aria-label={t('requests.acceptNamed', names)}
            onClick={() => answer({ kind: accept })}
          >
            {t('requests.accept')}
          </Button>
          <Button
            variant="default"
            loading={sending === decline}
            disabled={sending !== undefined}
            aria-label={t('requests.declineNamed', names)}
            onClick={onDecline}
          >
            {t('requests.decline')}
          </Button>
          <Button component={Link} to={`/bookings/${booking.id}`} variant="subtle" color="gray">
            {t('requests.details')}
          </Button>
        </Group>
      </div>
    </article>
  );
}
