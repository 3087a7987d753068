import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { DeviceView } from '~/api/schema.gen';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useRevoke } from './useRevoke';

export function SignOutOthers({ others }: { others: readonly DeviceView[] }) {
  const { t } = useTranslation('account');
  const [asked, { open, close }] = useDisclosure();
  const revoke = useRevoke();
  return (
    <Group>
      <Button variant="light" color="flare" onClick={open}>
        {t('devices.others', { count: others.length })}
      </Button>
      <Modal opened={asked} onClose={close} title={t('devices.confirm')} centered>
        <Text size="sm">{t('devices.confirmText', { count: others.length })}</Text>
        {revoke.error ? <ProblemAlert error={revoke.error} /> : null}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" data-autofocus onClick={close}>
            {t('cancel')}
          </Button>
          <Button
            color="flare.8"
            loading={revoke.isPending}
            onClick={() => revoke.mutate(others, { onSuccess: close })}
          >
            {t('devices.others', { count: others.length })}
          </Button>
        </Group>
      </Modal>
    </Group>
  );
}
