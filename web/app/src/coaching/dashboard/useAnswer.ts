import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/api/problem';
import type { BookingView } from '~/api/schema.gen';
import { type Command, useBookingCommand } from '~/bookings/hooks/useBookingCommand';

const WORDS = {
  accept: 'requests.accepted',
  decline: 'requests.declined',
  acceptProposal: 'requests.moved',
  declineProposal: 'requests.kept',
} as const;

type Answer = Command &
  ({ kind: 'accept' | 'acceptProposal' | 'declineProposal' } | { kind: 'decline'; reason: string });

/** Answers a player and says what came of it, also when the card that asked is gone by then. */
export function useAnswer({ id, playerName }: BookingView) {
  const { t } = useTranslation('coaching');
  const command = useBookingCommand(id);
  async function answer(choice: Answer): Promise<void> {
    try {
      await command.mutateAsync(choice);
      notifications.show({ message: t(WORDS[choice.kind], { name: playerName }) });
    } catch (error) {
      if (isProblem(error, 'booking-state-changed')) {
        notifications.show({ color: 'yellow', message: t('requests.changed') });
      }
    }
  }
  return {
    answer: (choice: Answer) => void answer(choice),
    /** Which answer is on its way. */
    sending: command.isPending ? command.variables.kind : undefined,
    error: isProblem(command.error, 'booking-state-changed') ? null : command.error,
  };
}

export type Answering = ReturnType<typeof useAnswer>;
