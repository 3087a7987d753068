import { useMemo } from 'react';

/** A track as a stream that a video element can show. */
export function useTrackStream(track: MediaStreamTrack | undefined): MediaStream | undefined {
  return useMemo(() => track && new MediaStream([track]), [track]);
}
