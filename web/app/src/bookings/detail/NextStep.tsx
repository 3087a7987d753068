import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import { formatDateTime, formatMoney, formatRelative } from '~/format';
import type { Side } from '../model/bookingActions';
import { otherName } from '../model/people';
import { wasPaid } from '../model/payStage';
import classes from './NextStep.module.css';

interface NextStepProps {
  booking: BookingView;
  side: Side;
  now: number;
}

/** What the state means for the viewer, and by when something is to be done. */
export function NextStep({ booking, side, now }: NextStepProps) {
  const { t } = useTranslation('bookings');
  const deadline = deadlineOf(booking, now);
  const words = {
    name: otherName(booking, side),
    when: formatDateTime(booking.startsAt),
    deadline: deadline ? formatDateTime(deadline) : '',
    refund: booking.refund ? formatMoney(booking.refund) : '',
  };
  const soon = booking.state === 'CONFIRMED' && Date.parse(booking.startsAt) > now;
  return (
    <section className={`${classes['step']} framed`}>
      <Title order={2} size="h4">
        {t(`next.${booking.state}.${side}.title`, words)}
      </Title>
      <Text c="dimmed">{t(`next.${booking.state}.${side}.hint`, words)}</Text>
      {deadline && (
        <Text className={classes['deadline']}>
          {t('next.deadline', { when: words.deadline, relative: formatRelative(deadline, now) })}
        </Text>
      )}
      {soon && (
        <Text className={classes['deadline']}>
          {t('next.starts', { relative: formatRelative(booking.startsAt, now) })}
        </Text>
      )}
      {wasPaid(booking) && booking.refund && booking.refund.amount > 0 && (
        <Text className={classes['deadline']}>{t('next.refund', { refund: words.refund })}</Text>
      )}
    </section>
  );
}

function deadlineOf(booking: BookingView, now: number): string | undefined {
  const deadline = waitsUntil(booking);
  return deadline && Date.parse(deadline) > now ? deadline : undefined;
}

function waitsUntil({ state, holdExpiresAt, answerBy, contestUntil }: BookingView) {
  switch (state) {
    case 'HELD':
    case 'PENDING_PAYMENT':
      return holdExpiresAt;
    case 'AWAITING_COACH':
      return answerBy;
    case 'DELIVERED':
    case 'NO_SHOW_PLAYER':
      return contestUntil;
    default:
      return undefined;
  }
}
