import { Button } from '@mantine/core';
import { IconMicrophoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Monogram } from '~/ui/Monogram';
import { useMe } from '~/auth/useSession';
import type { Call, CallState } from './call/Call';
import type { LocalMedia } from './media/LocalMedia';
import { useMediaState } from './media/useLocalMedia';
import { useTrackStream } from './media/useTrackStream';
import classes from './Stage.module.css';
import { Video } from './ui/Video';

interface StageProps {
  call: Call;
  state: CallState;
  media: LocalMedia;
}

/** The pictures: a shared screen large with the faces beside it, else the other one's face. */
export function Stage({ call, state, media }: StageProps) {
  const { t } = useTranslation('room');
  const { camera, microphone, chosen } = useMediaState(media);
  const { displayName } = useMe();
  const own = useTrackStream(camera.track);
  const name = state.peer?.displayName ?? '';
  const { remote } = state;
  const screen = remote.screen ?? state.screen;
  return (
    <div className={classes['stage']} data-screen={screen !== undefined}>
      {screen && (
        <div className={classes['screen']}>
          <Video
            stream={screen}
            label={remote.screen ? t('screenOf', { name }) : t('yourScreen')}
            muted={!remote.screen}
            speakerId={chosen.speaker}
            whole
          />
        </div>
      )}
      <Tile name={name} muted={!remote.microphoneOn && state.phase === 'connected'} className="other">
        {remote.camera && (
          <Video stream={remote.camera} label={t('pictureOf', { name })} speakerId={chosen.speaker} whole />
        )}
        {!(remote.camera && remote.cameraOn) && (
          <div className={classes['cover']}>
            <Monogram name={name} size="lg" />
            <Waiting call={call} state={state} />
          </div>
        )}
      </Tile>
      <Tile name={t('you')} muted={!microphone.wanted || !microphone.track} className="own">
        {own ? (
          <Video stream={own} label={t('you')} mirrored muted />
        ) : (
          <div className={classes['cover']}>
            <Monogram name={displayName} />
          </div>
        )}
      </Tile>
    </div>
  );
}

interface TileProps {
  name: string;
  muted: boolean;
  className: 'other' | 'own';
  children: React.ReactNode;
}

function Tile({ name, muted, className, children }: TileProps) {
  const { t } = useTranslation('room');
  return (
    <div className={classes[className]}>
      {children}
      <div className={classes['name']}>
        {muted && <IconMicrophoneOff size={16} aria-label={t('muted')} />}
        <span>{name}</span>
      </div>
    </div>
  );
}

function Waiting({ call, state }: { call: Call; state: CallState }) {
  const { t } = useTranslation('room');
  const name = state.peer?.displayName ?? '';
  if (state.phase === 'connected') {
    return <p>{t('cameraIsOff', { name })}</p>;
  }
  return (
    <>
      <p>{t(`phase.${state.phase}`, { name })}</p>
      {state.phase === 'reconnecting' && (
        <Button variant="white" color="dark" size="xs" onClick={call.reconnect}>
          {t('control.reconnect')}
        </Button>
      )}
    </>
  );
}
