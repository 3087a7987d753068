import { Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

/** The way through the sign-in and back to this very step. */
export function SignInToBook() {
  const { t } = useTranslation('bookings');
  const { pathname, search } = useLocation();
  const back = `to=${encodeURIComponent(pathname + search)}`;
  return (
    <Paper withBorder p="md" bg="var(--panel)">
      <Text fw={600}>{t('signIn.title')}</Text>
      <Text size="sm" c="dimmed" mb="md">
        {t('signIn.hint')}
      </Text>
      <Group gap="sm">
        <Button component={Link} to={`/sign-in?${back}`}>
          {t('signIn.signIn')}
        </Button>
        <Button component={Link} to={`/sign-up?${back}`} variant="default">
          {t('signIn.signUp')}
        </Button>
      </Group>
    </Paper>
  );
}
