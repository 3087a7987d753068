import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api, api } from '~/api/client';
import type { DeadLetter } from '~/api/schema.gen';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { QueryView } from '~/ui/QueryView';
import { Letter } from './Letter';
import { Cards } from './parts/Cards';
import { useRefresh } from './parts/useRefresh';

const PATH = '/api/v1/admin/dead-letters';

/** Events that a consumer could not digest. */
export default function DeadLettersPage() {
  const { t } = useTranslation('admin');
  const query = $api.useQuery('get', PATH);
  const letters = query.data?.items ?? [];
  return (
    <Page
      title={t('deadLetters.title')}
      lead={t('deadLetters.lead')}
      actions={letters.length > 1 && <ReplayAll letters={letters} />}
    >
      <QueryView
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('deadLetters.empty')} hint={t('deadLetters.emptyHint')} />}
      >
        {({ items }) => <Cards items={items}>{(item) => <Letter letter={item} />}</Cards>}
      </QueryView>
    </Page>
  );
}

/** The oldest first, one after the other: events of one thing must not overtake each other. */
function ReplayAll({ letters }: { letters: readonly DeadLetter[] }) {
  const { t } = useTranslation('admin');
  const replay = useMutation({
    mutationFn: async () => {
      for (const { id } of letters) {
        await api.POST('/api/v1/admin/dead-letters/{id}/replay', { params: { path: { id } } });
      }
    },
    onSettled: useRefresh(PATH),
  });
  return (
    <>
      {replay.error && <ProblemAlert error={replay.error} />}
      <Button loading={replay.isPending} onClick={() => replay.mutate()}>
        {t('deadLetters.replayAll', { count: letters.length })}
      </Button>
    </>
  );
}
