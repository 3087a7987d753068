import { Loader } from '@mantine/core';
import { useDebouncedValue, useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useLive } from './useLive';
import classes from './ConnectionBanner.module.css';

const QUIET_MS = 4_000;

/**
 * Says that live updates pause; only when it lasts, since most breaks heal before they would be noticed, and not without a network,
 * which is told already. */
export function ConnectionBanner() {
  const { t } = useTranslation('realtime');
  const { online } = useNetwork();
  const paused = useLive((live) => live.socket === 'connecting') && online;
  const [pausedForLong] = useDebouncedValue(paused, QUIET_MS);
  return (
    <div role="status" className={classes['place']}>
      {paused && pausedForLong && (
        <p className={classes['banner']}>
          <Loader size={14} aria-hidden />
          {t('reconnecting')}
        </p>
      )}
    </div>
  );
}
