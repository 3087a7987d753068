import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { registerSW } from 'virtual:pwa-register';

const HOUR_MS = 60 * 60 * 1000;

/** Installs the offline shell; when a newer build is ready, asks before it loads, so that nothing typed is lost. */
export function useAppUpdates(): void {
  const { t } = useTranslation('pwa');
  useEffect(() => {
    const update = registerSW({
      onNeedRefresh: () => {
        notifications.show({
          id: 'app-update',
          title: t('update.title'),
          message: (
            <Group justify="space-between" mt="xs">
              <Text size="sm">{t('update.hint')}</Text>
              <Button size="xs" onClick={() => void update(true)}>
                {t('update.load')}
              </Button>
            </Group>
          ),
          autoClose: false,
        });
      },
      onRegisteredSW: (_url, registration) => {
        setInterval(() => void registration?.update(), HOUR_MS);
      },
    });
  }, [t]);
}
