import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useBookingCommand } from '../hooks/useBookingCommand';
import { bookAgain } from '../model/ways';

/** Gives the held time back, to choose another; nothing was paid, so nothing is asked. */
export function CancelHold({ booking }: { booking: BookingView }) {
  const { t } = useTranslation('bookings');
  const navigate = useNavigate();
  const command = useBookingCommand(booking.id);
  return (
    <div>
      <Button
        variant="subtle"
        size="sm"
        px={0}
        loading={command.isPending}
        onClick={() =>
          command.mutate(
            { kind: 'cancel', reason: '' },
            { onSuccess: () => void navigate(bookAgain(booking), { replace: true }) },
          )
        }
      >
        {t('pay.giveBack')}
      </Button>
      {command.error && <ProblemAlert error={command.error} />}
    </div>
  );
}
