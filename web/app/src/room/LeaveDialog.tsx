import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import { useBookingCommand } from '~/bookings/hooks/useBookingCommand';
import type { Side } from '~/bookings/model/bookingActions';
import { ProblemAlert } from '~/ui/ProblemAlert';

interface LeaveDialogProps {
  booking: BookingView;
  side: Side;
  opened: boolean;
  onClose: () => void;
  onLeave: () => void;
}

/** Leaving is not ending: the coach can end the session with it, anybody can come back while the room is open. */
export function LeaveDialog({ booking, side, opened, onClose, onLeave }: LeaveDialogProps) {
  const { t } = useTranslation('room');
  const { mutate, isPending, error } = useBookingCommand(booking.id);
  const canComplete = side === 'COACH' && booking.state === 'IN_PROGRESS';
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('leave.title')}
      closeButtonProps={{ 'aria-label': t('control.close') }}
    >
      <Stack gap="md">
        <Text>{canComplete ? t('leave.coachHint') : t('leave.hint')}</Text>
        {error && <ProblemAlert error={error} />}
        <Group gap="sm">
          <Button color="flare" onClick={onLeave}>
            {t('leave.leave')}
          </Button>
          {canComplete && (
            <Button loading={isPending} onClick={() => mutate({ kind: 'complete' }, { onSuccess: onLeave })}>
              {t('leave.complete')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t('leave.stay')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
