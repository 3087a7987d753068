import { IconCheck, IconChecks, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Entry } from './timeline';
import classes from './MessageList.module.css';

/** How far a message of mine has come. */
export function DeliveryState({ entry, readUpTo }: { entry: Entry; readUpTo: number }) {
  const { t } = useTranslation('messages');
  if (entry.kind === 'outgoing') {
    return <IconClock size={14} role="img" aria-label={t('state.sending')} />;
  }
  return entry.message.sequence <= readUpTo ? (
    <IconChecks size={16} role="img" aria-label={t('state.read')} className={classes['read']} />
  ) : (
    <IconCheck size={16} role="img" aria-label={t('state.sent')} />
  );
}
