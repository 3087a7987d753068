import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const REASON_MAX = 500;

interface DeclineDialogProps {
  opened: boolean;
  name: string;
  sending: boolean;
  onClose: () => void;
  onDecline: (reason: string) => void;
}

/** Asks before a request is declined, and for a word to the player. */
export function DeclineDialog({ opened, name, sending, onClose, onDecline }: DeclineDialogProps) {
  const { t } = useTranslation('coaching');
  const [reason, setReason] = useState('');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('decline.title')}
      centered
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      <Stack>
        <Text size="sm">{t('decline.hint', { name })}</Text>
        <Textarea
          label={t('decline.reason', { name })}
          description={t('decline.reasonHint')}
          autosize
          minRows={2}
          maxLength={REASON_MAX}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('decline.keep')}
          </Button>
          <Button color="flare" loading={sending} onClick={() => onDecline(reason)}>
            {t('requests.decline')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
