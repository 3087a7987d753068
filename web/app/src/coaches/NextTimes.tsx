import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $api } from '~/api/client';
import type { CoachView, OfferingView, SlotView } from '~/api/schema.gen';
import { formatDay } from '~/bookings/format';
import { browserZone, formatTime, formatZone } from '~/format';
import { QueryView } from '~/ui/QueryView';
import classes from './BookingBox.module.css';
import { groupByDay, lookAhead, type SlotDay, someOf } from './slots';
import { bookPath } from './useChosenOffering';

interface NextTimesProps {
  coach: CoachView;
  offering: OfferingView;
  /** Whether a time leads to booking it. */
  linked: boolean;
}

const DAYS = 3;
const TIMES = 5;

/** The next free times of an offering on the viewer's clock. */
export function NextTimes({ coach, offering, linked }: NextTimesProps) {
  const { t } = useTranslation('coaches');
  const [window] = useState(() => lookAhead(Date.now()));
  const query = $api.useQuery('get', '/api/v1/coaches/{id}/slots', {
    params: {
      path: { id: coach.id },
      query: { offeringId: offering.id, ...window, timeZone: browserZone() },
    },
  });
  const path = (slot?: SlotView) => bookPath(coach.id, offering.id, slot?.startsAt);
  return (
    <div>
      <h3 className={classes['subtitle']}>{t('times.title')}</h3>
      <p className={classes['zone']}>{t('times.zone', { zone: formatZone() })}</p>
      <div className={classes['times']}>
        <QueryView
          query={query}
          skeleton={<Skeleton className={classes['timesSkeleton'] ?? ''} />}
          isEmpty={({ items }) => items.length === 0}
          empty={<p className={classes['none']}>{t('times.none')}</p>}
        >
          {({ items }) =>
            groupByDay(items, browserZone())
              .slice(0, DAYS)
              .map((day) => <Day key={day.date} day={day} path={linked ? path : undefined} />)
          }
        </QueryView>
      </div>
    </div>
  );
}

interface DayProps {
  day: SlotDay;
  path: ((slot?: SlotView) => string) | undefined;
}

function Day({ day, path }: DayProps) {
  const { t } = useTranslation('coaches');
  const title = formatDay(day.slots[0]?.startsAt ?? day.date);
  const shown = someOf(day.slots, TIMES, browserZone());
  const more = day.slots.length - shown.length;
  return (
    <div>
      <h4 className={classes['day']}>{title}</h4>
      <ul className={classes['slots']}>
        {shown.map((slot) => (
          <li key={slot.startsAt}>
            {path ? (
              <Link
                to={path(slot)}
                className={classes['slot'] ?? ''}
                aria-label={t('times.book', { day: title, time: formatTime(slot.startsAt) })}
              >
                {formatTime(slot.startsAt)}
              </Link>
            ) : (
              <span className={classes['slot']}>{formatTime(slot.startsAt)}</span>
            )}
          </li>
        ))}
        {more > 0 && path && (
          <li>
            <Link
              to={path()}
              className={classes['slot'] ?? ''}
              aria-label={t('times.moreLabel', { day: title, count: more })}
            >
              {t('times.more', { count: more })}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}
