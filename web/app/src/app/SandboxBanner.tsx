import { useTranslation } from 'react-i18next';
import { useInstallation } from './installation';
import classes from './SandboxBanner.module.css';

/** Says on every page of an embedded run that no money moves here; one line on a phone. */
export function SandboxBanner() {
  const { t } = useTranslation('app');
  const { data } = useInstallation();
  return data?.paymentSandboxUrl ? (
    <aside className={classes['banner']} aria-label={t('sandbox.label')}>
      {t('sandbox.text')}{' '}
      <span>
        {t('sandbox.payments')}{' '}
        {data.mailCatcherUrl && (
          <>
            {t('sandbox.mails')} <code>{data.mailCatcherUrl}</code>
          </>
        )}
      </span>
    </aside>
  ) : null;
}
