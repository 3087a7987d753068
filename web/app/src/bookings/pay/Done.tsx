import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { formatDateTime } from '~/format';
import { StepHeading } from '../book/Steps';
import { CalendarMenu } from '../detail/CalendarMenu';
import classes from './Payment.module.css';

/** What came of the booking: it stands, or waits for the coach. */
export function Done({ booking }: { booking: BookingView }) {
  const { t } = useTranslation('bookings');
  const asked = booking.state === 'AWAITING_COACH';
  const words = { name: booking.coachName, when: booking.answerBy ? formatDateTime(booking.answerBy) : '' };
  return (
    <Stack className={`${classes['done']} framed`} align="flex-start" gap="sm" role="status">
      <StepHeading lead={t(asked ? 'done.requestedHint' : 'done.confirmedHint', words)}>
        {t(asked ? 'done.requested' : 'done.confirmed', words)}
      </StepHeading>
      <Group gap="sm">
        <Button component={Link} to={`/bookings/${booking.id}`}>
          {t('pay.toBooking')}
        </Button>
        {!asked && <CalendarMenu booking={booking} />}
      </Group>
    </Stack>
  );
}
