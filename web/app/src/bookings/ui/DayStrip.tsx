import { useTranslation } from 'react-i18next';
import { dayParts, formatPlainDay } from '../format';
import type { PlainDate } from '../model/dates';
import { slotsOfDay, type WeekGrid } from '../model/weekGrid';
import classes from './TimePicker.module.css';

interface DayStripProps {
  grid: WeekGrid;
  /** The index of the day that is shown. */
  day: number;
  onDay: (date: PlainDate) => void;
}

/** The days of the week as buttons; a bar marks those that have free times. */
export function DayStrip({ grid, day, onDay }: DayStripProps) {
  const { t } = useTranslation('bookings');
  return (
    <div role="group" aria-label={t('time.days')} className={classes['strip']}>
      {grid.days.map((date, index) => {
        const count = slotsOfDay(grid, index).length;
        const parts = dayParts(date);
        return (
          <button
            key={date}
            type="button"
            className={classes['date']}
            aria-pressed={index === day}
            aria-label={t('time.dayWithCount', { day: formatPlainDay(date), count })}
            data-empty={count === 0 ? true : undefined}
            disabled={count === 0}
            onClick={() => onDay(date)}
          >
            <small>{parts.weekday}</small>
            <b>{parts.day}</b>
            <i />
          </button>
        );
      })}
    </div>
  );
}
