import { useTranslation } from 'react-i18next';
import type { Money } from '~/api/schema.gen';
import { formatMinutes, formatMoney, formatTime, formatZone } from '~/format';
import { Monogram } from '~/ui/Monogram';
import { formatDay } from '../format';
import classes from './Summary.module.css';

interface SummaryProps {
  coachName: string;
  title?: string | undefined;
  minutes?: number | undefined;
  startsAt?: string | undefined;
  endsAt?: string | undefined;
  price?: Money | undefined;
}

/** What is being booked, as far as it is chosen. */
export function Summary({ coachName, title, minutes, startsAt, endsAt, price }: SummaryProps) {
  const { t } = useTranslation('bookings');
  return (
    <section className={classes['summary']} aria-label={t('book.summary')}>
      <div className={classes['who']}>
        <Monogram name={coachName} />
        <div className={classes['fact']}>
          <b>{coachName}</b>
          <small>
            {title ?? t('book.noOffering')}
            {minutes ? ` · ${formatMinutes(minutes)}` : ''}
          </small>
        </div>
      </div>
      {startsAt && endsAt && (
        <div className={classes['fact']}>
          <b>{formatDay(startsAt)}</b>
          <small>
            {formatTime(startsAt)} – {formatTime(endsAt)} · {formatZone(undefined, startsAt)}
          </small>
        </div>
      )}
      {price && <div className={classes['price']}>{formatMoney(price)}</div>}
    </section>
  );
}
