import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import { useNow } from '~/bookings/hooks/useNow';
import { sessionTime } from './sessionTime';
import classes from './SessionClock.module.css';

/** How long the session runs and how long it still has; five minutes before its end it says so. */
export function SessionClock({ booking }: { booking: BookingView }) {
  const { t } = useTranslation('room');
  const now = useNow(1_000);
  const { elapsed, remaining, closing } = sessionTime(booking, now);
  return (
    <div className={classes['clock']} data-closing={closing} role="timer" aria-live="off">
      <span title={t('clock.elapsed')} aria-label={t('clock.elapsed')}>
        {elapsed}
      </span>
      <span aria-hidden> / </span>
      <span title={t('clock.remaining')} aria-label={t('clock.remaining')}>
        {t('clock.left', { time: remaining })}
      </span>
      <span className="visually-hidden" role="status">
        {closing && t('clock.closing')}
      </span>
    </div>
  );
}
