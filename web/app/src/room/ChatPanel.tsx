import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { IconX } from '@tabler/icons-react';
import { $api } from '~/api/client';
import { loadWords } from '~/i18n';
import { ConversationPanel } from '~/messages/ConversationPanel';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { SkeletonLines } from '~/ui/QueryView';
import classes from './ChatPanel.module.css';
import { ToggleButton } from './ui/ToggleButton';

/** The conversation with the other one, beside the call. */
export function ChatPanel({ peerId, onClose }: { peerId: string; onClose: () => void }) {
  const { t } = useTranslation(['room', 'messages']);
  const { mutate, data, error } = $api.useMutation('post', '/api/v1/conversations');
  useEffect(() => {
    void loadWords('messages');
    mutate({ body: { participantIds: [peerId] } });
  }, [mutate, peerId]);
  return (
    <section className={classes['chat']} aria-label={t('chat')}>
      <header className={classes['header']}>
        <h2>{t('chat')}</h2>
        <ToggleButton label={t('control.closeChat')} icon={<IconX aria-hidden />} onClick={onClose} />
      </header>
      {data && <ConversationPanel conversationId={data.id} />}
      {!data && (error ? <ProblemAlert error={error} /> : <SkeletonLines />)}
    </section>
  );
}
