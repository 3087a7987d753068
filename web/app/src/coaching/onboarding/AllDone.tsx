import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMyCoach } from '../queries';
import type { Progress } from './progress';

/** Nothing is left to do for the coach. */
export function AllDone({ steps }: { steps: Progress['steps'] }) {
  const { t } = useTranslation('coaching');
  const { data: coach } = useMyCoach();
  const waiting = steps.some(({ state }) => state === 'waiting');
  return (
    <Card className="framed" p="xl" withBorder={false}>
      <Title order={2} size="h3">
        {t('setup.doneTitle')}
      </Title>
      <Text c="dimmed" mt={4} mb="md">
        {t(waiting ? 'setup.waitingHint' : 'setup.doneHint')}
      </Text>
      <Group gap="sm">
        <Button component={Link} to="/coaching">
          {t('setup.overview')}
        </Button>
        {coach && (
          <Button
            component={Link}
            to={`/coaches/${coach.id}`}
            variant="default"
            rightSection={<IconExternalLink size={16} aria-hidden />}
          >
            {t('setup.view')}
          </Button>
        )}
      </Group>
    </Card>
  );
}
