import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemWords } from '~/ui/ProblemAlert';
import { type Failure, type Outgoing, outbox } from './outbox';
import classes from './MessageList.module.css';

/** A message that did not go out: why, and what to do. The text stays where it is. */
export function SendFailure({ outgoing, failure }: { outgoing: Outgoing; failure: Failure }) {
  const { t } = useTranslation('messages');
  const { t: words } = useTranslation('ui');
  return (
    <div className={classes['failure']} role="alert">
      <Text size="xs" c="var(--mantine-color-error)">
        {failure.waits ? t('failed.waits') : t('failed.refused', problemWords(failure.error, words))}
      </Text>
      <Group gap="xs" justify="flex-end">
        <Button size="compact-xs" variant="default" onClick={() => outbox.retry(outgoing.clientId)}>
          {t('failed.retry')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => outbox.discard(outgoing.clientId)}
        >
          {t('failed.discard')}
        </Button>
      </Group>
    </div>
  );
}
