import { useTranslation } from 'react-i18next';
import { KINDS } from './kinds';
import classes from './SessionCalendar.module.css';

/** What the colours of the calendar mean. */
export function Legend() {
  const { t } = useTranslation('coaching');
  return (
    <ul className={classes['legend']} aria-label={t('calendar.legend')}>
      <li>
        <span className={classes['swatch']} data-kind="bookable" aria-hidden />
        {t('calendar.available')}
      </li>
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className={classes['swatch']} data-kind={kind} aria-hidden />
          {t(`calendar.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
