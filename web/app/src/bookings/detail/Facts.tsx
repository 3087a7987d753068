import { Button, Text, Title } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { browserZone, formatRange, formatTime, formatZone } from '~/format';
import { Monogram } from '~/ui/Monogram';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { formatDay } from '../format';
import { useConversation } from '../hooks/useConversation';
import type { Side } from '../model/bookingActions';
import { otherName, otherPersonId } from '../model/people';
import { CalendarMenu } from './CalendarMenu';
import classes from './Facts.module.css';
import { Money } from './Money';

const IN_CALENDAR = ['CONFIRMED', 'AWAITING_COACH', 'IN_PROGRESS'];

/** When, with whom, what it costs, and what was said about it. */
export function Facts({ booking, side }: { booking: BookingView; side: Side }) {
  const { t } = useTranslation('bookings');
  const { startsAt, endsAt, timeZone } = booking;
  return (
    <aside className={classes['facts']}>
      <section>
        <Title order={2} size="h6" c="dimmed">
          {t('facts.when')}
        </Title>
        <div className={classes['time']}>
          {formatTime(startsAt)} – {formatTime(endsAt)}
        </div>
        <Text fw={600}>{formatDay(startsAt)}</Text>
        <Text size="sm" c="dimmed">
          {formatZone(undefined, startsAt)}
        </Text>
        {timeZone !== browserZone() && (
          <Text size="sm" c="dimmed">
            {t('facts.bookedIn', {
              time: formatRange(startsAt, endsAt, timeZone),
              zone: formatZone(timeZone, startsAt),
            })}
          </Text>
        )}
        {IN_CALENDAR.includes(booking.state) && (
          <div className={classes['below']}>
            <CalendarMenu booking={booking} />
          </div>
        )}
      </section>
      <Who booking={booking} side={side} />
      {booking.note && (
        <section>
          <Title order={2} size="h6" c="dimmed">
            {t(side === 'COACH' ? 'facts.theirNote' : 'facts.myNote')}
          </Title>
          <Text className={classes['note']}>{booking.note}</Text>
        </section>
      )}
      <Money booking={booking} side={side} />
    </aside>
  );
}

function Who({ booking, side }: { booking: BookingView; side: Side }) {
  const { t } = useTranslation('bookings');
  const { open, isPending, error } = useConversation(otherPersonId(booking, side));
  const name = otherName(booking, side);
  return (
    <section>
      <Title order={2} size="h6" c="dimmed" mb={6}>
        {t(side === 'COACH' ? 'facts.player' : 'facts.coach')}
      </Title>
      <div className={classes['who']}>
        <Monogram name={name} />
        {side === 'PLAYER' ? <Link to={`/coaches/${booking.coachId}`}>{name}</Link> : <b>{name}</b>}
      </div>
      <Button
        variant="default"
        mt="sm"
        loading={isPending}
        leftSection={<IconMessageCircle size={18} aria-hidden />}
        onClick={open}
      >
        {t('facts.message')}
      </Button>
      {error && <ProblemAlert error={error} />}
    </section>
  );
}
