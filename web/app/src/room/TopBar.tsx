import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import type { Call, CallState } from './call/Call';
import { QualityMark } from './QualityMark';
import { SessionClock } from './SessionClock';
import classes from './TopBar.module.css';

interface TopBarProps {
  call: Call;
  state: CallState;
  booking: BookingView;
}

/** With whom, how well it is connected, and how much time is left. */
export function TopBar({ call, state, booking }: TopBarProps) {
  const { t } = useTranslation('room');
  const name = state.peer?.displayName ?? '';
  return (
    <div className={classes['bar']}>
      <div className={classes['who']}>
        <strong>{name || booking.title}</strong>
        <span>{t(`phase.${state.phase}`, { name })}</span>
      </div>
      {state.phase === 'connected' && <QualityMark call={call} />}
      <SessionClock booking={booking} />
    </div>
  );
}
