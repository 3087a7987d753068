import { Button, Card, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { IconVolume } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceKind, LocalMedia, MediaState } from './LocalMedia';
import { LevelMeter } from './LevelMeter';
import { MediaNotice } from './MediaNotice';
import { Preview } from './Preview';
import { playTestSound } from './speakerTest';
import { useMediaState } from './useLocalMedia';

/** Camera, microphone and speaker: what they give now, and which are used. */
export function DevicePanel({ media }: { media: LocalMedia }) {
  const { t } = useTranslation('room');
  const state = useMediaState(media);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <Preview media={media} state={state} />
      <Card component="section" aria-label={t('devices.title')}>
        <Stack gap="md">
          <MediaNotice
            source="camera"
            problem={state.camera.problem}
            onRetry={() => void media.setCamera(true)}
          />
          <DeviceSelect kind="camera" media={media} state={state} />
          <MediaNotice
            source="microphone"
            problem={state.microphone.problem}
            onRetry={() => void media.setMicrophone(true)}
          />
          <DeviceSelect kind="microphone" media={media} state={state} />
          <LevelMeter track={state.microphone.track} />
          <DeviceSelect kind="speaker" media={media} state={state} />
          <SpeakerTest speakerId={state.chosen.speaker} />
        </Stack>
      </Card>
    </SimpleGrid>
  );
}

interface DeviceSelectProps {
  kind: DeviceKind;
  media: LocalMedia;
  state: MediaState;
}

/** A choice where there is one to make. */
export function DeviceSelect({ kind, media, state }: DeviceSelectProps) {
  const { t } = useTranslation('room');
  const devices = state.devices[kind];
  const used = kind === 'speaker' ? undefined : state[kind].track?.getSettings().deviceId;
  if (devices.length === 0) {
    return null;
  }
  return (
    <NativeSelect
      label={t(`devices.${kind}`)}
      value={used ?? state.chosen[kind] ?? devices[0]?.deviceId ?? ''}
      data={devices.map(({ deviceId, label }, index) => ({
        value: deviceId,
        label: label || t('devices.unnamed', { number: index + 1 }),
      }))}
      onChange={({ currentTarget }) => void media.choose(kind, currentTarget.value)}
    />
  );
}

function SpeakerTest({ speakerId }: { speakerId: string | undefined }) {
  const { t } = useTranslation('room');
  const [playing, setPlaying] = useState(false);
  const play = () => {
    setPlaying(true);
    void playTestSound(speakerId).finally(() => setPlaying(false));
  };
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconVolume size={18} aria-hidden />}
        onClick={play}
        disabled={playing}
      >
        {playing ? t('devices.playing') : t('devices.test')}
      </Button>
    </div>
  );
}
