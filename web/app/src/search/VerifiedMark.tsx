import { IconRosetteDiscountCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './CoachCard.module.css';

export function VerifiedMark() {
  const { t } = useTranslation('search');
  return (
    <span className={classes['verified']}>
      <IconRosetteDiscountCheckFilled size={16} aria-hidden />
      {t('card.verified')}
    </span>
  );
}
