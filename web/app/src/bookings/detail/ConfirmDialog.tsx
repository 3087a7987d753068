import { Button, Group, Modal, Skeleton, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { BookingView } from '~/api/schema.gen';
import { formatMoney } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { type Command, useBookingCommand } from '../hooks/useBookingCommand';
import type { BookingActionKind } from '../model/bookingActions';
import { wasPaid } from '../model/payStage';

const REASON = {
  cancel: 'optional',
  decline: 'optional',
  dispute: 'required',
  complete: 'none',
  confirmDelivery: 'none',
} as const;

/** What is asked once more before it is done. */
export type ConfirmedKind = keyof typeof REASON;

const MAX_REASON = 2000;

export function isConfirmed(kind: BookingActionKind): kind is ConfirmedKind {
  return kind in REASON;
}

interface ConfirmDialogProps {
  booking: BookingView;
  kind: ConfirmedKind;
  onClose: () => void;
}

/** What it will do, why if it is to be said, and yes or no. */
export function ConfirmDialog({ booking, kind, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation('bookings');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { mutate, error, isPending } = useBookingCommand(booking.id);

  function confirm() {
    if (REASON[kind] === 'required' && !reason.trim()) {
      setMissing(true);
      return;
    }
    mutate(commandOf(kind, reason), { onSuccess: onClose });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`confirm.${kind}.title`)}
      closeButtonProps={{ 'aria-label': t('confirm.back') }}
      centered
    >
      <Stack gap="md">
        <Text size="sm">{t(`confirm.${kind}.detail`)}</Text>
        {kind === 'cancel' && wasPaid(booking) && <Refund bookingId={booking.id} />}
        {REASON[kind] !== 'none' && (
          <Textarea
            data-autofocus
            label={t(`confirm.${kind as 'cancel'}.reason`)}
            description={REASON[kind] === 'optional' ? t('confirm.optional') : undefined}
            required={REASON[kind] === 'required'}
            error={missing && !reason.trim() ? t('confirm.missing') : undefined}
            autosize
            minRows={3}
            maxLength={MAX_REASON}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {error && <ProblemAlert error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('confirm.back')}
          </Button>
          <Button
            {...(isGood(kind) ? {} : { color: 'flare', variant: 'light' })}
            loading={isPending}
            onClick={confirm}
          >
            {t(`confirm.${kind}.yes`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function isGood(kind: ConfirmedKind): kind is 'complete' | 'confirmDelivery' {
  return kind === 'complete' || kind === 'confirmDelivery';
}

/** What the server would give back for cancelling now. */
function Refund({ bookingId }: { bookingId: string }) {
  const { t } = useTranslation('bookings');
  const quote = $api.useQuery(
    'get',
    '/api/v1/bookings/{bookingId}/cancellation',
    { params: { path: { bookingId } } },
    { staleTime: 0, gcTime: 0 },
  );
  if (quote.isPending) {
    return <Skeleton height={24} />;
  }
  return quote.data ? (
    <Text fw={600} role="status">
      {quote.data.refund.amount > 0
        ? t('confirm.refund', { refund: formatMoney(quote.data.refund) })
        : t('confirm.noRefund')}
    </Text>
  ) : (
    <ProblemAlert error={quote.error} onRetry={() => void quote.refetch()} />
  );
}

function commandOf(kind: ConfirmedKind, reason: string): Command {
  return isGood(kind) ? { kind } : { kind, reason };
}
