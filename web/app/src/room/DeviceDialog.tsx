import { Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeviceSelect } from './media/DevicePanel';
import { LevelMeter } from './media/LevelMeter';
import type { LocalMedia } from './media/LocalMedia';
import { useMediaState } from './media/useLocalMedia';

interface DeviceDialogProps {
  media: LocalMedia;
  opened: boolean;
  onClose: () => void;
}

/** Other devices, during the call. */
export function DeviceDialog({ media, opened, onClose }: DeviceDialogProps) {
  const { t } = useTranslation('room');
  const state = useMediaState(media);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('devices.title')}
      closeButtonProps={{ 'aria-label': t('control.close') }}
    >
      <Stack gap="md">
        <DeviceSelect kind="camera" media={media} state={state} />
        <DeviceSelect kind="microphone" media={media} state={state} />
        {opened && <LevelMeter track={state.microphone.track} />}
        <DeviceSelect kind="speaker" media={media} state={state} />
      </Stack>
    </Modal>
  );
}
