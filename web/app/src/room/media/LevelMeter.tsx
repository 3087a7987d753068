import { useTranslation } from 'react-i18next';
import classes from './Media.module.css';
import { useMicrophoneLevel } from './useMicrophoneLevel';

/** How loud the microphone is at this moment. */
export function LevelMeter({ track }: { track: MediaStreamTrack | undefined }) {
  const { t } = useTranslation('room');
  const level = useMicrophoneLevel(track);
  return (
    <div
      className={classes['meter']}
      role="meter"
      aria-label={t('devices.level')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(level * 100)}
    >
      <div className={classes['level']} style={{ transform: `scaleX(${level})` }} />
    </div>
  );
}
