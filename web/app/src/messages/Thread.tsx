import { ActionIcon, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $api } from '~/api/client';
import type { ConversationView } from '~/api/schema.gen';
import { useMe } from '~/auth/useSession';
import { useLive } from '~/realtime/useLive';
import { ConversationPanel } from './ConversationPanel';
import { Face } from './Face';
import { namesOf, others } from './people';
import classes from './Thread.module.css';

/** The open conversation of the messages page: whom it is with, and the conversation. */
export function Thread({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('messages');
  const { data } = $api.useQuery(
    'get',
    '/api/v1/conversations/{id}',
    { params: { path: { id: conversationId } } },
    { meta: { offline: true } },
  );
  return (
    <section className={classes['thread']} aria-labelledby="thread">
      <header className={classes['header']}>
        <ActionIcon
          component={Link}
          to="/conversations"
          variant="subtle"
          size="lg"
          className={classes['back']}
          aria-label={t('back')}
        >
          <IconArrowLeft aria-hidden />
        </ActionIcon>
        {data && <With conversation={data} />}
      </header>
      <ConversationPanel conversationId={conversationId} />
    </section>
  );
}

function With({ conversation }: { conversation: ConversationView }) {
  const { t } = useTranslation('messages');
  const me = useMe().id;
  const people = others(conversation, me);
  const isOnline = useLive((live) => people.some(({ personId }) => live.online.has(personId)));
  return (
    <>
      <Face people={people} />
      <div>
        <Title order={2} size="h5" id="thread">
          {namesOf(conversation, me)}
        </Title>
        <div className={classes['presence']} data-online={isOnline ? true : undefined}>
          {isOnline ? t('onlineNow') : t('offlineNow')}
        </div>
      </div>
    </>
  );
}
