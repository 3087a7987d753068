import { useTranslation } from 'react-i18next';
import type { BookingState } from '~/api/schema.gen';
import classes from './StateBadge.module.css';

const TONES: Record<BookingState, 'good' | 'live' | 'wait' | 'bad' | 'quiet'> = {
  HELD: 'wait',
  PENDING_PAYMENT: 'wait',
  AWAITING_COACH: 'wait',
  CONFIRMED: 'good',
  IN_PROGRESS: 'live',
  DELIVERED: 'good',
  SETTLED: 'quiet',
  EXPIRED: 'quiet',
  DECLINED: 'quiet',
  CANCELLED_BY_PLAYER: 'quiet',
  CANCELLED_BY_COACH: 'quiet',
  NO_SHOW_PLAYER: 'bad',
  NO_SHOW_COACH: 'bad',
  DISPUTED: 'bad',
  REFUNDED: 'quiet',
};

/** Where a booking stands, in a word. */
export function StateBadge({ state }: { state: BookingState }) {
  const { t } = useTranslation('bookings');
  return (
    <span className={classes['badge']} data-tone={TONES[state]}>
      {t(`state.${state}`)}
    </span>
  );
}
