import { Button, Skeleton } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import type { Person } from '~/auth/session';
import { useNow } from '~/bookings/hooks/useNow';
import { useBookings } from '~/bookings/list/useBookings';
import { roomOpensAt, sideOf } from '~/bookings/model/bookingActions';
import { StateBadge } from '~/bookings/ui/StateBadge';
import { browserZone, formatRelative, formatSoon, formatZone } from '~/format';
import { searchPath } from '~/search/filters';
import { EmptyState } from '~/ui/EmptyState';
import { QueryView } from '~/ui/QueryView';
import classes from './Home.module.css';
import { nextSession, type NextStep, stepOf } from './nextSession';

export function NextSession({ person, coach }: { person: Person; coach: boolean }) {
  const { t } = useTranslation('landing');
  const now = useNow();
  const { query, bookings = [] } = useBookings('upcoming', undefined);
  const waiting = <Skeleton height={200} radius="md" />;
  return (
    <section aria-label={t('next.title')}>
      <QueryView query={query} skeleton={waiting}>
        {() => {
          const booking = nextSession(bookings, now);
          return booking ? (
            <Suspense fallback={waiting}>
              <Session booking={booking} person={person} now={now} />
            </Suspense>
          ) : (
            <Nothing coach={coach} />
          );
        }}
      </QueryView>
    </section>
  );
}

function Session({ booking, person, now }: { booking: BookingView; person: Person; now: number }) {
  const { t } = useTranslation('landing');
  const mine = sideOf(booking, person.id) === 'COACH';
  const step = stepOf(booking, person.id, now);
  const zone = browserZone();
  return (
    <div className={`framed ${classes['session'] ?? ''}`}>
      <p className={classes['sessionHead']}>
        <span className="eyebrow">{t('next.title')}</span>
        <StateBadge state={booking.state} />
      </p>
      <h2 className={classes['what']}>
        {t('next.with', { title: booking.title, name: mine ? booking.playerName : booking.coachName })}
      </h2>
      <p className={classes['when']}>
        <IconCalendarTime size={20} aria-hidden />
        <time dateTime={booking.startsAt}>{formatSoon(booking.startsAt, zone, now)}</time>
        <span>{formatZone(zone, booking.startsAt)}</span>
      </p>
      {booking.state === 'CONFIRMED' && step !== 'join' && (
        <p className={classes['hint']}>
          {t('next.opens', { when: formatRelative(roomOpensAt(booking), now) })}
        </p>
      )}
      <div className={classes['actions']}>
        {step && (
          <Button component={Link} to={`/bookings/${booking.id}${WAYS[step]}`}>
            {t(`next.${step}`)}
          </Button>
        )}
        {step !== 'answer' && (
          <Button component={Link} to={`/bookings/${booking.id}`} variant="default">
            {t('next.details')}
          </Button>
        )}
      </div>
    </div>
  );
}

const WAYS: Record<NextStep, string> = { join: '/room', pay: '/pay', answer: '' };

function Nothing({ coach }: { coach: boolean }) {
  const { t } = useTranslation('landing');
  const side = coach ? 'coach' : 'player';
  return (
    <div className={classes['nothing']}>
      <EmptyState
        title={t('next.none')}
        hint={t(`next.noneHint.${side}`)}
        action={
          <Button component={Link} to={coach ? '/coaching/availability' : searchPath({})}>
            {t(`next.noneGo.${side}`)}
          </Button>
        }
      />
    </div>
  );
}
