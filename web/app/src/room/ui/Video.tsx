import { useEffect, useRef } from 'react';
import classes from './Video.module.css';

interface VideoProps {
  stream: MediaStream;
  label: string;
  /** The own picture, as in a mirror. */
  mirrored?: boolean;
  muted?: boolean;
  /** The whole picture, with bars where it does not fill the place: for what must not be cut. */
  whole?: boolean;
  speakerId?: string | undefined;
}

/** A live picture with its sound. */
export function Video({ stream, label, mirrored, muted = false, whole, speakerId }: VideoProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) {
      video.current.srcObject = stream;
    }
  }, [stream]);
  useEffect(() => {
    const element: (HTMLVideoElement & { setSinkId?: (id: string) => Promise<void> }) | null = video.current;
    if (speakerId && element?.setSinkId) {
      // An output that was unplugged: the default one is used.
      void element.setSinkId(speakerId).catch(() => undefined);
    }
  }, [speakerId]);
  return (
    // eslint-disable-next-line jsx-a11y/media-has-caption -- there is no caption of what somebody says at this moment
    <video
      ref={video}
      className={classes['video']}
      data-mirrored={mirrored}
      data-whole={whole}
      aria-label={label}
      muted={muted}
      autoPlay
      playsInline
    />
  );
}
