import { useEffect, useState, useSyncExternalStore } from 'react';
import { LocalMedia, type MediaState } from './LocalMedia';

/** Camera and microphone for as long as the page is shown. */
export function useLocalMedia(): LocalMedia {
  const [media] = useState(() => new LocalMedia());
  useEffect(() => {
    void media.start();
    return () => media.stop();
  }, [media]);
  return media;
}

export function useMediaState(media: LocalMedia): MediaState {
  return useSyncExternalStore(media.subscribe, media.snapshot);
}
