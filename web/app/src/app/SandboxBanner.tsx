import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import classes from './SandboxBanner.module.css';

/** Says on every page of an embedded run that no money moves here. */
export function SandboxBanner() {
  const { t } = useTranslation('app');
  const { data } = useInstallation();
  return data?.paymentSandboxUrl ? (
    <aside className={classes['banner']} aria-label={t('sandbox.label')}>
      {t('sandbox.text')}{' '}
      {data.mailCatcherUrl && (
        <span>
          {t('sandbox.mails')} <code>{data.mailCatcherUrl}</code>
        </span>
      )}
    </aside>
  ) : null;
}

export function useInstallation() {
  return $api.useQuery('get', '/api/v1/installation', {}, { staleTime: Infinity });
}
