import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '~/ui/Page';
import { DevicePanel } from './media/DevicePanel';
import { useLocalMedia } from './media/useLocalMedia';

/** Tries camera, microphone and speaker in peace, before a session. */
export default function DeviceCheckPage() {
  const { t } = useTranslation('room');
  const media = useLocalMedia();
  return (
    <Page title={t('check.title')} lead={t('check.lead')}>
      <Stack gap="lg">
        <DevicePanel media={media} />
        <Text size="sm" c="dimmed">
          {t('check.local')}
        </Text>
        <div>
          <Button component={Link} to="/bookings" variant="default">
            {t('check.done')}
          </Button>
        </div>
      </Stack>
    </Page>
  );
}
