import { Button, Group, Stack, Text } from '@mantine/core';
import { IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { useNow } from '~/bookings/hooks/useNow';
import { roomOpensAt, sideOf } from '~/bookings/model/bookingActions';
import { formatDateTime, formatRange, formatRelative, formatZone } from '~/format';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { DevicePanel } from './media/DevicePanel';
import type { LocalMedia } from './media/LocalMedia';

interface LobbyProps {
  booking: BookingView;
  personId: string;
  media: LocalMedia;
  /** Why the room did not let this person in the last time. */
  refusal: unknown;
  onJoin: () => void;
}

/** Before the call: is everything working, with whom is it, and when does the room open. */
export function Lobby({ booking, personId, media, refusal, onJoin }: LobbyProps) {
  const { t } = useTranslation('room');
  const now = useNow(5_000);
  const opensAt = roomOpensAt(booking);
  const isOpen = now >= opensAt;
  const other = sideOf(booking, personId) === 'COACH' ? booking.playerName : booking.coachName;
  return (
    <Page
      title={booking.title}
      eyebrow={t('lobby.eyebrow')}
      lead={`${t('lobby.with', { name: other })} · ${formatRange(booking.startsAt, booking.endsAt)} · ${formatZone()}`}
    >
      <Stack gap="lg">
        <DevicePanel media={media} />
        {refusal !== undefined && <ProblemAlert error={refusal} />}
        <Group gap="md">
          <Button size="md" leftSection={<IconVideo aria-hidden />} onClick={onJoin} disabled={!isOpen}>
            {t('lobby.join')}
          </Button>
          <Button component={Link} to={`/bookings/${booking.id}`} variant="default" size="md">
            {t('lobby.back')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed" role="status">
          {isOpen
            ? t('lobby.open')
            : t('lobby.opens', { when: formatDateTime(opensAt), distance: formatRelative(opensAt, now) })}
        </Text>
      </Stack>
    </Page>
  );
}
