import { useTranslation } from 'react-i18next';
import { useLive } from '~/realtime/useLive';
import classes from './ConversationPanel.module.css';

export function TypingLine({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('messages');
  const name = useLive((live) => live.typing.get(conversationId));
  return <div className={classes['typing']}>{name && t('nameIsTyping', { name })}</div>;
}
