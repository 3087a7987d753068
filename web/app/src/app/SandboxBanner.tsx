import { useTranslation } from 'react-i18next';
import { useInstallation } from './installation';
import classes from './SandboxBanner.module.css';

/** Says on every page of an embedded run that no money moves here; one line on a phone. */
export function SandboxBanner() {
  const { t } = useTranslation('app');
  const { data } = useInstallation();
  return data?.paymentSandboxUrl ? (
    <aside className={classes['banner']} aria-label={t('sandbox.label')}>
      <span>{t('sandbox.text')}</span> <span className={classes['more']}>{t('sandbox.payments')}</span>{' '}
      {data.mailCatcherUrl && (
        <span className={classes['more']}>
          {t('sandbox.mails')} <code>{data.mailCatcherUrl}</code>
        </span>
      )}
    </aside>
  ) : null;
}
