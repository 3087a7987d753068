import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { formatMoney, formatTime } from '~/format';
import { dayAndMonth } from '../format';
import { nextAction, sideOf } from '../model/bookingActions';
import { otherName } from '../model/people';
import { StateBadge } from '../ui/StateBadge';
import classes from './BookingsPage.module.css';

interface BookingRowProps {
  booking: BookingView;
  personId: string;
  now: number;
}

/** A session in the list: when, with whom, where it stands and what is to be done. */
export function BookingRow({ booking, personId, now }: BookingRowProps) {
  const { t } = useTranslation('bookings');
  const side = sideOf(booking, personId);
  const next = nextAction(booking, { personId, now });
  const { day, month, weekday } = dayAndMonth(booking.startsAt);
  return (
    <Link to={`/bookings/${booking.id}`} className={classes['row'] ?? ''}>
      <span className={classes['date']}>
        <small>{weekday}</small>
        <b>{day}</b>
        <small>{month}</small>
      </span>
      <span className={classes['what']}>
        <b>{booking.title}</b>
        <span>
          {formatTime(booking.startsAt)} – {formatTime(booking.endsAt)} ·{' '}
          {t(side === 'COACH' ? 'list.withPlayer' : 'list.withCoach', { name: otherName(booking, side) })} ·{' '}
          {formatMoney(booking.price)}
        </span>
      </span>
      <span className={classes['state']}>
        <StateBadge state={booking.state} />
        {next && <span className={classes['next']}>{t(`action.${next}`)}</span>}
      </span>
    </Link>
  );
}
