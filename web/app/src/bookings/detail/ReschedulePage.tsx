import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { $api } from '~/api/client';
import type { BookingView } from '~/api/schema.gen';
import { useMe } from '~/auth/useSession';
import { formatRange } from '~/format';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { QueryView } from '~/ui/QueryView';
import { useBooking } from '../hooks/useBooking';
import { useBookingCommand } from '../hooks/useBookingCommand';
import { sideOf } from '../model/bookingActions';
import { otherName } from '../model/people';
import { firstDayFor, TimePicker } from '../ui/TimePicker';

const DEFAULT_WINDOW_DAYS = 60;

/** Proposes another time for a session; the other side agrees or not. */
export default function ReschedulePage() {
  const { t } = useTranslation('bookings');
  const { bookingId = '' } = useParams();
  const query = useBooking(bookingId);
  return (
    <Page title={t('reschedule.title')}>
      <QueryView query={query}>{(booking) => <NewTime booking={booking} />}</QueryView>
    </Page>
  );
}

function NewTime({ booking }: { booking: BookingView }) {
  const { t } = useTranslation('bookings');
  const me = useMe();
  const navigate = useNavigate();
  const [startsAt, setStartsAt] = useState<string>();
  const [first, setFirst] = useState(() => firstDayFor(booking.startsAt, null));
  const command = useBookingCommand(booking.id);
  const windowDays = useWindowDays(booking);
  const back = `/bookings/${booking.id}`;
  return (
    <>
      <Text mb="lg">
        {t('reschedule.lead', {
          name: otherName(booking, sideOf(booking, me.id)),
          when: formatRange(booking.startsAt, booking.endsAt),
        })}
      </Text>
      <TimePicker
        coachId={booking.coachId}
        offeringId={booking.offeringId}
        windowDays={windowDays}
        selected={startsAt}
        first={first}
        onFirst={setFirst}
        onSelect={setStartsAt}
      />
      {command.error && <ProblemAlert error={command.error} />}
      <Group mt="lg">
        <Button
          disabled={!startsAt}
          loading={command.isPending}
          onClick={() =>
            startsAt &&
            command.mutate({ kind: 'reschedule', startsAt }, { onSuccess: () => void navigate(back) })
          }
        >
          {startsAt
            ? t('reschedule.propose', { when: formatRange(startsAt, endOf(startsAt, booking)) })
            : t('reschedule.choose')}
        </Button>
        <Button component={Link} to={back} variant="default">
          {t('confirm.back')}
        </Button>
      </Group>
    </>
  );
}

function useWindowDays({ coachId, offeringId }: BookingView): number {
  const { data } = $api.useQuery('get', '/api/v1/coaches/{id}', { params: { path: { id: coachId } } });
  return data?.offerings.find(({ id }) => id === offeringId)?.windowDays ?? DEFAULT_WINDOW_DAYS;
}

function endOf(startsAt: string, booking: BookingView): string {
  const length = Date.parse(booking.endsAt) - Date.parse(booking.startsAt);
  return new Date(Date.parse(startsAt) + length).toISOString();
}
