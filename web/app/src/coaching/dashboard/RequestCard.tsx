import { Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import { formatMoney, formatRange } from '~/format';
import { deadline } from '../sessions/agenda';
import { AnswerCard } from './AnswerCard';
import classes from './Dashboard.module.css';
import { DeclineDialog } from './DeclineDialog';
import { useAnswer } from './useAnswer';

/** A paid request for a session. */
export function RequestCard({ booking, now }: { booking: BookingView; now: number }) {
  const { t } = useTranslation('coaching');
  const [declining, { open, close }] = useDisclosure();
  const answering = useAnswer(booking);
  const { title, playerName, note } = booking;
  return (
    <>
      <AnswerCard
        booking={booking}
        heading={title}
        until={deadline(booking)}
        now={now}
        answering={answering}
        accept="accept"
        decline="decline"
        onDecline={open}
        note={
          note && (
            <blockquote
              className={classes['note']}
              aria-label={t('requests.note', { title, name: playerName })}
            >
              {note}
            </blockquote>
          )
        }
      >
        <Text size="sm">
          {playerName} · {formatRange(booking.startsAt, booking.endsAt)} ·{' '}
          <span className="numeric">{formatMoney(booking.price)}</span>
        </Text>
      </AnswerCard>
      <DeclineDialog
        opened={declining}
        name={playerName}
        sending={answering.sending === 'decline'}
        onClose={close}
        onDecline={(reason) => {
          close();
          answering.answer({ kind: 'decline', reason });
        }}
      />
    </>
  );
}
