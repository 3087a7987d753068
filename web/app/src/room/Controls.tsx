import {
  IconMaximize,
  IconMessageCircle,
  IconMicrophone,
  IconMicrophoneOff,
  IconPhoneOff,
  IconPictureInPicture,
  IconScreenShare,
  IconScreenShareOff,
  IconSettings,
  IconVideo,
  IconVideoOff,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import type { Side } from '~/bookings/model/bookingActions';
import type { Call, CallState } from './call/Call';
import classes from './Controls.module.css';
import { DeviceDialog } from './DeviceDialog';
import { LeaveDialog } from './LeaveDialog';
import type { LocalMedia } from './media/LocalMedia';
import { useMediaState } from './media/useLocalMedia';
import { canFillScreen, canFloat, canShareScreen, fillScreen, floatPicture } from './pictures';
import { ToggleButton } from './ui/ToggleButton';
import { useShortcuts } from './useShortcuts';

interface ControlsProps {
  call: Call;
  state: CallState;
  media: LocalMedia;
  booking: BookingView;
  side: Side;
  chat: boolean;
  onChat: () => void;
}

/** What can be done during the call. */
export function Controls({ call, state, media, booking, side, chat, onChat }: ControlsProps) {
  const { t } = useTranslation('room');
  const { camera, microphone } = useMediaState(media);
  const [dialog, setDialog] = useState<'devices' | 'leave'>();
  const toggle = {
    m: () => void media.setMicrophone(!microphone.wanted),
    v: () => void media.setCamera(!camera.wanted),
    // Nothing picked in the browser's own dialog is no fault.
    s: () => (state.screen ? call.stopSharing() : void call.shareScreen().catch(() => undefined)),
    c: onChat,
  };
  useShortcuts(toggle, dialog === undefined);
  return (
    <div className={classes['controls']} role="toolbar" aria-label={t('control.label')}>
      <ToggleButton
        shortcut="m"
        pressed={!microphone.wanted}
        label={microphone.wanted ? t('control.mute') : t('control.unmute')}
        icon={microphone.wanted ? <IconMicrophone aria-hidden /> : <IconMicrophoneOff aria-hidden />}
        onClick={toggle.m}
      />
      <ToggleButton
        shortcut="v"
        pressed={!camera.wanted}
        label={camera.wanted ? t('control.cameraOff') : t('control.cameraOn')}
        icon={camera.wanted ? <IconVideo aria-hidden /> : <IconVideoOff aria-hidden />}
        onClick={toggle.v}
      />
      {canShareScreen() && (
        <ToggleButton
          shortcut="s"
          pressed={state.screen !== undefined}
          label={state.screen ? t('control.stopSharing') : t('control.share')}
          icon={state.screen ? <IconScreenShareOff aria-hidden /> : <IconScreenShare aria-hidden />}
          onClick={toggle.s}
        />
      )}
      <ToggleButton
        shortcut="c"
        pressed={chat}
        label={t('control.chat')}
        icon={<IconMessageCircle aria-hidden />}
        onClick={toggle.c}
      />
      {canFloat() && (
        <ToggleButton
          label={t('control.float')}
          icon={<IconPictureInPicture aria-hidden />}
          onClick={() => void floatPicture()}
        />
      )}
      {canFillScreen() && (
        <ToggleButton
          label={t('control.fullScreen')}
          icon={<IconMaximize aria-hidden />}
          onClick={() => void fillScreen()}
        />
      )}
      <ToggleButton
        label={t('control.devices')}
        icon={<IconSettings aria-hidden />}
        onClick={() => setDialog('devices')}
      />
      <ToggleButton
        danger
        label={t('control.leave')}
        icon={<IconPhoneOff aria-hidden />}
        onClick={() => setDialog('leave')}
      />
      <DeviceDialog media={media} opened={dialog === 'devices'} onClose={() => setDialog(undefined)} />
      <LeaveDialog
        booking={booking}
        side={side}
        opened={dialog === 'leave'}
        onClose={() => setDialog(undefined)}
        onLeave={call.leave}
      />
    </div>
  );
}
