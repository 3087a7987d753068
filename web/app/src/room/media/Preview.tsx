import { IconMicrophone, IconMicrophoneOff, IconVideo, IconVideoOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/auth/useSession';
import { Monogram } from '~/ui/Monogram';
import { ToggleButton } from '../ui/ToggleButton';
import { Video } from '../ui/Video';
import type { LocalMedia, MediaState } from './LocalMedia';
import classes from './Media.module.css';
import { useTrackStream } from './useTrackStream';

/** How the other one will see this person. */
export function Preview({ media, state }: { media: LocalMedia; state: MediaState }) {
  const { t } = useTranslation('room');
  const { displayName } = useMe();
  const stream = useTrackStream(state.camera.track);
  return (
    <section className={classes['preview']} aria-label={t('preview')}>
      {stream ? (
        <Video stream={stream} label={t('you')} mirrored muted />
      ) : (
        <Monogram name={displayName} size="lg" />
      )}
      <div className={classes['switches']}>
        <ToggleButton
          pressed={!state.microphone.wanted}
          label={state.microphone.wanted ? t('control.mute') : t('control.unmute')}
          icon={state.microphone.wanted ? <IconMicrophone aria-hidden /> : <IconMicrophoneOff aria-hidden />}
          onClick={() => void media.setMicrophone(!state.microphone.wanted)}
        />
        <ToggleButton
          pressed={!state.camera.wanted}
          label={state.camera.wanted ? t('control.cameraOff') : t('control.cameraOn')}
          icon={state.camera.wanted ? <IconVideo aria-hidden /> : <IconVideoOff aria-hidden />}
          onClick={() => void media.setCamera(!state.camera.wanted)}
        />
      </div>
    </section>
  );
}
