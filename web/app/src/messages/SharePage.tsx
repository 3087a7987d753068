import { Blockquote, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import type { ConversationView } from '~/api/schema.gen';
import { useMe } from '~/auth/useSession';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { allOf } from './conversationPages';
import { keepDraft, readDraft } from './drafts';
import { Face } from './Face';
import { MessageText } from './MessageText';
import { namesOf, others } from './people';
import { sharedText } from './sharedText';
import { useConversations } from './useConversations';
import classes from './SharePage.module.css';

/** Something was shared with the installed app: to whom shall it go? It is written there, and sent by the person. */
export default function SharePage() {
  const { t } = useTranslation('messages');
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const conversations = useConversations();
  const text = sharedText(params);
  if (!text) {
    return <Navigate to="/conversations" replace />;
  }
  const choose = (id: string) => {
    keepDraft(id, [readDraft(id), text].filter(Boolean).join('\n'));
    void navigate(`/conversations/${id}`, { replace: true });
  };
  return (
    <Page title={t('share.title')} lead={t('share.lead')} narrow>
      <Stack gap="lg">
        <Blockquote p="md" className={classes['quote'] ?? ''}>
          <MessageText text={text} />
        </Blockquote>
        <Title order={2} size="h4">
          {t('share.to')}
        </Title>
        <QueryView
          query={conversations}
          isEmpty={(pages) => allOf(pages).length === 0}
          empty={t('empty.title')}
        >
          {(pages) => (
            <ul className={classes['people']}>
              {allOf(pages).map((conversation) => (
                <li key={conversation.id}>
                  <Choice conversation={conversation} onChoose={choose} />
                </li>
              ))}
            </ul>
          )}
        </QueryView>
      </Stack>
    </Page>
  );
}

function Choice({
  conversation,
  onChoose,
}: {
  conversation: ConversationView;
  onChoose: (id: string) => void;
}) {
  const me = useMe().id;
  return (
    <button type="button" className={classes['person']} onClick={() => onChoose(conversation.id)}>
      <Face people={others(conversation, me)} />
      {namesOf(conversation, me)}
    </button>
  );
}
