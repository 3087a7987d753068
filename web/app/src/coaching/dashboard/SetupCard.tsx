import { Anchor, Button, Card, Progress, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSetup } from '../queries';

/** How far the set-up is; nothing once no step waits for the coach. */
export function SetupCard() {
  const { t } = useTranslation('coaching');
  const { progress } = useSetup();
  if (!progress?.next) {
    return null;
  }
  const { done, next, steps } = progress;
  const label = t('setup.progress', { done, count: steps.length });
  return (
    <Card>
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4">
          {t('setup.title')}
        </Title>
        <Progress w="100%" value={(done / steps.length) * 100} aria-label={label} />
        <Text size="sm" c="dimmed">
          {label}
        </Text>
        <Text size="sm">{t(`setup.hint.${next}`)}</Text>
        <Button component={Link} to={`/coaching/onboarding/${next}`}>
          {t('setup.go', { step: t(`setup.step.${next}`) })}
        </Button>
        <Anchor component={Link} to="/coaching/onboarding" size="sm">
          {t('setup.all')}
        </Anchor>
      </Stack>
    </Card>
  );
}
