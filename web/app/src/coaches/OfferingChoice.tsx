import { IconBolt, IconClock, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OfferingView } from '~/api/schema.gen';
import { formatMoney, formatNumber } from '~/format';
import classes from './BookingBox.module.css';

interface OfferingChoiceProps {
  offerings: readonly OfferingView[];
  chosen: OfferingView;
  onChoose: (offeringId: string) => void;
}

export function OfferingChoice({ offerings, chosen, onChoose }: OfferingChoiceProps) {
  const { t } = useTranslation('coaches');
  return (
    <fieldset className={classes['choices']}>
      <legend className="visually-hidden">{t('offerings.title')}</legend>
      {offerings.map((offering) => (
        <label key={offering.id} className={classes['choice']}>
          <input
            type="radio"
            name="offering"
            checked={offering.id === chosen.id}
            onChange={() => onChoose(offering.id)}
          />
          <b>{offering.title}</b>
          <span className={`numeric ${classes['price'] ?? ''}`}>{formatMoney(offering.price)}</span>
          <span className={classes['terms']}>
            <span>
              <IconClock size={16} aria-hidden />
              {formatNumber(offering.durationMinutes, { style: 'unit', unit: 'minute' })}
            </span>
            <span>{offering.game}</span>
            <span>
              {offering.instantBooking ? (
                <IconBolt size={16} aria-hidden />
              ) : (
                <IconHourglass size={16} aria-hidden />
              )}
              {t(offering.instantBooking ? 'offerings.instant' : 'offerings.request')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
