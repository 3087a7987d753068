import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OfferingView } from '~/api/schema.gen';
import { usePerson } from '~/auth/useSession';
import { formatMoney } from '~/format';
import classes from './BookBar.module.css';
import { bookPath } from './useChosenOffering';

/** On a phone: the way to book, always at hand, above the tabs of those signed in. */
export function BookBar({ coachId, offering }: { coachId: string; offering: OfferingView }) {
  const { t } = useTranslation('coaches');
  const tabs = usePerson() !== undefined;
  return (
    <div className={classes['bar']} data-above-tabs={tabs ? true : undefined}>
      <span className={classes['what']}>
        <b className="numeric">{formatMoney(offering.price)}</b>
        <span>{offering.title}</span>
      </span>
      <Button component={Link} to={bookPath(coachId, offering.id)} size="md">
        {t('offerings.book')}
      </Button>
    </div>
  );
}
