import { Anchor, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { roomOpensAt } from '~/bookings/model/bookingActions';
import { formatRelative, formatSoon, formatTime } from '~/format';
import { EmptyState } from '~/ui/EmptyState';
import classes from './Dashboard.module.css';

const SHOWN = 5;
const SOON_MS = 24 * 3_600_000;

/** The sessions that come first, with the way into the room once it is open. */
export function NextSessions({ sessions, now }: { sessions: readonly BookingView[]; now: number }) {
  const { t } = useTranslation('coaching');
  return (
    <section aria-labelledby="next">
      <h2 id="next" className={classes['title']}>
        {t('next.title')}
      </h2>
      {sessions.length === 0 ? (
        <EmptyState
          title={t('next.none')}
          hint={t('next.noneHint')}
          action={
            <Button component={Link} to="/coaching/availability" variant="default">
              {t('next.noneGo')}
            </Button>
          }
        />
      ) : (
        <>
          <ul className={classes['sessions']}>
            {sessions.slice(0, SHOWN).map((booking) => (
              <Session key={booking.id} booking={booking} now={now} />
            ))}
          </ul>
          <Anchor component={Link} to="/coaching/calendar" size="sm">
            {t('next.more')}
          </Anchor>
        </>
      )}
    </section>
  );
}

function Session({ booking, now }: { booking: BookingView; now: number }) {
  const { t } = useTranslation('coaching');
  const opens = roomOpensAt(booking);
  const names = { title: booking.title, name: booking.playerName };
  return (
    <li className={classes['session']}>
      <div>
        <time className={classes['when']} dateTime={booking.startsAt}>
          {formatSoon(booking.startsAt)} – {formatTime(booking.endsAt)}
        </time>
        <Anchor component={Link} to={`/bookings/${booking.id}`} fw={600} c="inherit">
          {booking.title}
        </Anchor>
        <Text size="sm" c="dimmed">
          {t('dashboard.player', names)}
          {opens > now && opens - now < SOON_MS
            ? ` · ${t('next.roomOpens', { when: formatRelative(opens, now) })}`
            : ''}
        </Text>
      </div>
      {opens <= now && (
        <Button component={Link} to={`/bookings/${booking.id}/room`} aria-label={t('next.joinNamed', names)}>
          {t('next.join')}
        </Button>
      )}
    </li>
  );
}
