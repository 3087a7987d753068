import { IconCalendarBolt } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSoon, formatZone } from '~/format';
import classes from './CoachCard.module.css';

interface NextFreeProps {
  at: string | null | undefined;
  /** Only the time, where a heading says that it is free. */
  bare?: boolean;
}

/** The next free time on the clock of this browser; nothing when what is known has passed. */
export function NextFree({ at, bare }: NextFreeProps) {
  const { t } = useTranslation('search');
  const [now] = useState(Date.now);
  if (!at || new Date(at).getTime() < now) {
    return null;
  }
  return (
    <p className={classes['free']} title={formatZone(undefined, at)}>
      {!bare && <IconCalendarBolt size={16} aria-hidden />}
      <span>
        {!bare && t('card.free')} <time dateTime={at}>{formatSoon(at)}</time>
      </span>
    </p>
  );
}
