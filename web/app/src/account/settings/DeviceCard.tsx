import { Badge, Button, Group, Text } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { DeviceView } from '~/api/schema.gen';
import { useSignOut } from '~/auth/useSession';
import { formatDate, formatRelative } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { deviceOf } from '../model/device';
import classes from './DeviceCard.module.css';
import { useRevoke } from './useRevoke';

export function DeviceCard({ device }: { device: DeviceView }) {
  const { t } = useTranslation('account');
  const name = useDeviceName(device.device);
  const Icon = deviceOf(device.device).mobile ? IconDeviceMobile : IconDeviceDesktop;
  const revoke = useRevoke();
  return (
    <div className={classes['device']}>
      <Group wrap="nowrap" gap="md" align="flex-start">
        <Icon aria-hidden className={classes['icon']} />
        <div>
          <Group gap="xs">
            <Text fw={600} title={device.device}>
              {name}
            </Text>
            {device.current && (
              <Badge variant="light" radius="sm">
                {t('devices.this')}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {t('devices.used', {
              used: formatRelative(device.lastUsedAt),
              since: formatDate(device.createdAt),
            })}
          </Text>
        </div>
      </Group>
      {device.current ? (
        <SignOutHere />
      ) : (
        <Button
          size="xs"
          variant="default"
          loading={revoke.isPending}
          aria-label={t('devices.signOutThat', { device: name })}
          onClick={() => revoke.mutate([device])}
        >
          {t('devices.signOut')}
        </Button>
      )}
      {revoke.error ? <ProblemAlert error={revoke.error} /> : null}
    </div>
  );
}

function SignOutHere() {
  const { t } = useTranslation('account');
  const signOut = useSignOut();
  const navigate = useNavigate();
  return (
    <Button size="xs" variant="default" onClick={() => void signOut().finally(() => navigate('/'))}>
      {t('devices.signOutHere')}
    </Button>
  );
}

function useDeviceName(userAgent: string): string {
  const { t } = useTranslation('account');
  const { browser, system } = deviceOf(userAgent);
  if (browser && system) {
    return t('devices.name', { browser, system });
  }
  return browser ?? system ?? t('devices.unknown');
}
