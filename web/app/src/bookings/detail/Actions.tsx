import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { formatSoon } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useBookingCommand } from '../hooks/useBookingCommand';
import type { BookingAction, BookingActionKind } from '../model/bookingActions';
import { bookAgain, takeAgain } from '../model/ways';
import { type ConfirmedKind, ConfirmDialog, isConfirmed } from './ConfirmDialog';

interface ActionsProps {
  booking: BookingView;
  actions: BookingAction[];
  now: number;
}

/** Shown where they belong: the proposal and the rating have their own places. */
const ELSEWHERE: readonly BookingActionKind[] = [
  'acceptProposal',
  'declineProposal',
  'withdrawProposal',
  'rate',
];
const QUIET: readonly BookingActionKind[] = ['cancel', 'decline', 'dispute', 'reschedule', 'bookAgain'];

/** What the viewer can do with the booking; what cannot be undone is asked once more. */
export function Actions({ booking, actions, now }: ActionsProps) {
  const [asked, setAsked] = useState<ConfirmedKind>();
  const command = useBookingCommand(booking.id);
  const shown = actions.filter(({ kind }) => !ELSEWHERE.includes(kind));
  const later = shown.find(({ from }) => (from ?? 0) > now);
  const { t } = useTranslation('bookings');
  if (shown.length === 0) {
    return null;
  }
  return (
    <Stack gap="xs">
      <Group gap="sm">
        {shown.map((action, index) => (
          <ActionButton
            key={action.kind}
            action={action}
            booking={booking}
            first={index === 0 && !QUIET.includes(action.kind)}
            ready={(action.from ?? 0) <= now}
            busy={command.isPending}
            onCommand={(kind) => command.mutate({ kind })}
            onAsk={setAsked}
          />
        ))}
      </Group>
      {later?.from && (
        <Text size="sm" c="dimmed">
          {t('action.opensAt', { when: formatSoon(later.from) })}
        </Text>
      )}
      {command.error && <ProblemAlert error={command.error} />}
      {asked && <ConfirmDialog booking={booking} kind={asked} onClose={() => setAsked(undefined)} />}
    </Stack>
  );
}

interface ActionButtonProps {
  action: BookingAction;
  booking: BookingView;
  first: boolean;
  ready: boolean;
  busy: boolean;
  onCommand: (kind: 'accept' | 'start') => void;
  onAsk: (kind: ConfirmedKind) => void;
}

function ActionButton({
  action: { kind },
  booking,
  first,
  ready,
  busy,
  onCommand,
  onAsk,
}: ActionButtonProps) {
  const { t } = useTranslation('bookings');
  const variant = first ? 'filled' : 'default';
  const words = t(`action.${kind}`);
  const way = wayOf(kind, booking);
  if (way && ready) {
    return (
      <Button component={Link} to={way} variant={variant}>
        {words}
      </Button>
    );
  }
  const act = () => {
    if (isConfirmed(kind)) {
      onAsk(kind);
    } else if (kind === 'accept' || kind === 'start') {
      onCommand(kind);
    }
  };
  return (
    <Button
      variant={variant}
      disabled={!ready}
      loading={busy && (kind === 'accept' || kind === 'start')}
      onClick={act}
    >
      {words}
    </Button>
  );
}

function wayOf(kind: BookingActionKind, booking: BookingView): string | undefined {
  switch (kind) {
    case 'pay':
      return `/bookings/${booking.id}/pay`;
    case 'joinRoom':
      return `/bookings/${booking.id}/room`;
    case 'reschedule':
      return `/bookings/${booking.id}/reschedule`;
    case 'takeAgain':
      return takeAgain(booking);
    case 'bookAgain':
      return bookAgain(booking);
    default:
      return undefined;
  }
}
