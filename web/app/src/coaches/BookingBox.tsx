import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoachView, OfferingView } from '~/api/schema.gen';
import { EmptyState } from '~/ui/EmptyState';
import classes from './BookingBox.module.css';
import { NextTimes } from './NextTimes';
import { OfferingChoice } from './OfferingChoice';
import { bookable, bookPath } from './useChosenOffering';

interface BookingBoxProps {
  coach: CoachView;
  /** Whether the coach looks at their own profile. */
  mine: boolean;
  chosen: OfferingView | undefined;
  onChoose: (offeringId: string) => void;
}

/** What can be booked, for how much, and when it is free next. */
export function BookingBox({ coach, mine, chosen, onChoose }: BookingBoxProps) {
  const { t } = useTranslation('coaches');
  if (!chosen) {
    return (
      <EmptyState
        title={t('offerings.none')}
        hint={t('offerings.noneHint')}
        action={
          <Button component={Link} to="/search">
            {t('gone.search')}
          </Button>
        }
      />
    );
  }
  return (
    <section className={classes['box']} aria-labelledby="offerings">
      <h2 id="offerings" className={classes['title']}>
        {t('offerings.title')}
      </h2>
      <OfferingChoice offerings={bookable(coach)} chosen={chosen} onChoose={onChoose} />
      <NextTimes coach={coach} offering={chosen} linked={!mine} />
      {mine ? (
        <Alert>{t('offerings.mine')}</Alert>
      ) : (
        <>
          <Button component={Link} to={bookPath(coach.id, chosen.id)} size="md" fullWidth>
            {t('offerings.book')}
          </Button>
          <p className={classes['held']}>{t('offerings.held')}</p>
        </>
      )}
    </section>
  );
}
