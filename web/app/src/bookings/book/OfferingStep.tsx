import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoachView, OfferingView } from '~/api/schema.gen';
import { formatMinutes, formatMoney } from '~/format';
import { EmptyState } from '~/ui/EmptyState';
import classes from './OfferingStep.module.css';
import { StepHeading } from './Steps';

interface OfferingStepProps {
  coach: CoachView;
  offerings: OfferingView[];
  onChoose: (offeringId: string) => void;
}

export function OfferingStep({ coach, offerings, onChoose }: OfferingStepProps) {
  const { t } = useTranslation('bookings');
  if (offerings.length === 0) {
    return (
      <EmptyState
        title={t('offering.none', { name: coach.displayName })}
        hint={t('offering.noneHint')}
        action={
          <Button component={Link} to="/search">
            {t('findCoach')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <StepHeading>{t('offering.heading', { name: coach.displayName })}</StepHeading>
      <ul className={classes['list']}>
        {offerings.map((offering) => (
          <li key={offering.id}>
            <button type="button" className={classes['offering']} onClick={() => onChoose(offering.id)}>
              <span className={classes['top']}>
                <span>{offering.title}</span>
                <span>{formatMoney(offering.price)}</span>
              </span>
              <span className={classes['facts']}>
                {offering.game} · {formatMinutes(offering.durationMinutes)}
              </span>
              <span className={classes['facts']}>
                {t(offering.instantBooking ? 'offering.instant' : 'offering.request')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
