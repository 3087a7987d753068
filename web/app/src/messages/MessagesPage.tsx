import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useDocumentTitle } from '~/ui/Page';
import { ConversationList } from './ConversationList';
import { Thread } from './Thread';
import classes from './MessagesPage.module.css';

/** Conversations beside the open one; on a phone one after the other. */
export default function MessagesPage() {
  const { t } = useTranslation('messages');
  const { id } = useParams();
  useDocumentTitle(t('title'));
  return (
    <div className={classes['page']} data-open={id ? true : undefined}>
      <section className={classes['list']} aria-label={t('conversations')}>
        <Title order={1} size="h3" className={classes['title']}>
          {t('title')}
        </Title>
        <ConversationList openId={id} />
      </section>
      {id && <h1 className={`visually-hidden ${classes['phoneTitle'] ?? ''}`}>{t('title')}</h1>}
      {id ? <Thread key={id} conversationId={id} /> : <p className={classes['choose']}>{t('choose')}</p>}
    </div>
  );
}
