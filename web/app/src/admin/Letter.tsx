import { Button, Code, Group, Spoiler } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { DeadLetter } from '~/api/schema.gen';
import { formatDateTime, formatRelative } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { indented } from './indented';
import { Facts } from './parts/Facts';
import { useRefresh } from './parts/useRefresh';

/** A dead letter with its event; published again on a click, which consumers that digested it pass over. */
export function Letter({ letter }: { letter: DeadLetter }) {
  const { t } = useTranslation('admin');
  const { id, eventId, eventType, originalAddress, originalQueue, parkedAt, body } = letter;
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/admin/dead-letters/{id}/replay', {
    onSuccess: useRefresh('/api/v1/admin/dead-letters'),
  });
  return (
    <>
      <Facts
        lines={[
          [t('deadLetters.type'), eventType],
          [t('deadLetters.event'), eventId],
          [t('deadLetters.queue'), originalQueue ?? originalAddress],
          [t('deadLetters.parked'), `${formatDateTime(parkedAt)} (${formatRelative(parkedAt)})`],
        ]}
      />
      {body && (
        <Spoiler maxHeight={96} showLabel={t('deadLetters.showBody')} hideLabel={t('deadLetters.hideBody')}>
          <Code block>{indented(body)}</Code>
        </Spoiler>
      )}
      {error ? <ProblemAlert error={error} /> : null}
      <Group>
        <Button size="sm" loading={isPending} onClick={() => mutate({ params: { path: { id } } })}>
          {t('deadLetters.replay')}
        </Button>
      </Group>
    </>
  );
}
