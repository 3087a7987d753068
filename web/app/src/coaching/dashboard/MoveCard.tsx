import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import { formatRange } from '~/format';
import { AnswerCard } from './AnswerCard';
import { useAnswer } from './useAnswer';

/** A player's wish to have a session at another time. */
export function MoveCard({ booking, now }: { booking: BookingView; now: number }) {
  const { t } = useTranslation('coaching');
  const answering = useAnswer(booking);
  const { proposal } = booking;
  return (
    proposal && (
      <AnswerCard
        booking={booking}
        heading={t('requests.move', { name: booking.playerName })}
        until={proposal.expiresAt}
        now={now}
        answering={answering}
        accept="acceptProposal"
        decline="declineProposal"
        onDecline={() => answering.answer({ kind: 'declineProposal' })}
      >
        <Text size="sm">{booking.title}</Text>
        <Text size="sm" c="dimmed">
          {t('requests.moveFrom', { time: formatRange(booking.startsAt, booking.endsAt) })}
        </Text>
        <Text size="sm" fw={600}>
          {t('requests.moveTo', { time: formatRange(proposal.startsAt, proposal.endsAt) })}
        </Text>
      </AnswerCard>
    )
  );
}
