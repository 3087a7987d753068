import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useInstallation } from '~/app/installation';

interface Credentials {
  email: string;
  password: string;
}

/** The accounts that the documentation names; they exist where the installation says so. */
const DEMO = ['player', 'coach', 'admin'] as const;
const DEMO_PASSWORD = 'demo-Passw0rd';

/** Fills in an account of a test installation. */
export function DemoAccounts({ onChoose }: { onChoose: (account: Credentials) => void }) {
  const { t } = useTranslation('account');
  const { data } = useInstallation();
  if (!data?.demoAccounts) {
    return null;
  }
  return (
    <Stack gap="xs" role="group" aria-label={t('demo.title')}>
      <Text size="sm" c="dimmed">
        {t('demo.title')}
      </Text>
      <Group gap="xs">
        {DEMO.map((who) => (
          <Button
            key={who}
            type="button"
            size="xs"
            variant="default"
            onClick={() => onChoose({ email: `${who}@demo.test`, password: DEMO_PASSWORD })}
          >
            {t(`demo.${who}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
