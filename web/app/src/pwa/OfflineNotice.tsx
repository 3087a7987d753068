import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import classes from './OfflineNotice.module.css';

/** Says on every page that there is no network, and what still works. */
export function OfflineNotice() {
  const { t } = useTranslation('app');
  const { online } = useNetwork();
  return <div role="status">{!online && <p className={classes['notice']}>{t('offline')}</p>}</div>;
}
