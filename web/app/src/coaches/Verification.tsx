import { IconRosetteDiscountCheckFilled, IconShieldQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { VerificationStatus } from '~/api/schema.gen';
import classes from './About.module.css';

/** Whether we checked who the coach is, and what that means. */
export function Verification({ status }: { status: VerificationStatus }) {
  const { t } = useTranslation('coaches');
  const Icon = status === 'VERIFIED' ? IconRosetteDiscountCheckFilled : IconShieldQuestion;
  return (
    <div className={classes['verification']} data-status={status}>
      <Icon size={24} aria-hidden />
      <div>
        <b>{t(`verification.${status}.title`)}</b>
        <p>{t(`verification.${status}.meaning`)}</p>
      </div>
    </div>
  );
}
