import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announcedMinutes, asClock, secondsUntil } from '../model/countdown';
import classes from './HoldCountdown.module.css';

const HOLD_SECONDS = 15 * 60;
const URGENT_SECONDS = 5 * 60;

interface HoldCountdownProps {
  until: string;
  onOver: () => void;
}

/** How long the time is still held; screen readers hear it at five minutes and at one. */
export function HoldCountdown({ until, onOver }: HoldCountdownProps) {
  const { t } = useTranslation('bookings');
  const { seconds, said } = useCountdown(until, onOver);
  const urgent = seconds <= URGENT_SECONDS ? true : undefined;
  return (
    <div>
      <div className={classes['clock']} data-urgent={urgent} role="timer" aria-live="off">
        <b>{asClock(seconds)}</b> {t('pay.held')}
      </div>
      <div className={classes['track']} data-urgent={urgent}>
        <div style={{ transform: `scaleX(${Math.min(1, seconds / HOLD_SECONDS)})` }} />
      </div>
      <div className="visually-hidden" role="status">
        {said && t('pay.minutesLeft', { count: said })}
      </div>
    </div>
  );
}

function useCountdown(until: string, onOver: () => void) {
  const [state, setState] = useState(() => ({
    seconds: secondsUntil(until, Date.now()),
    said: undefined as 5 | 1 | undefined,
  }));
  useEffect(() => {
    const tick = () =>
      setState((before) => {
        const seconds = secondsUntil(until, Date.now());
        return { seconds, said: announcedMinutes(before.seconds, seconds) ?? before.said };
      });
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [until]);
  const over = state.seconds === 0;
  useEffect(() => {
    if (over) {
      onOver();
    }
  }, [over, onOver]);
  return state;
}
