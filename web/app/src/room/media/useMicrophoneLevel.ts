import { useEffect, useState } from 'react';

const INTERVAL_MS = 80;
/** Speech at a usual distance has a root mean square of about a fifth of full scale. */
const FULL = 0.2;

/** How loud the microphone is now, from 0 to 1. */
export function useMicrophoneLevel(track: MediaStreamTrack | undefined): number {
  const [level, setLevel] = useState(0);
  useEffect(() => {
    if (!track) {
      return undefined;
    }
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 1024;
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      setLevel(Math.min(rootMeanSquare(samples) / FULL, 1));
    }, INTERVAL_MS);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [track]);
  return track ? level : 0;
}

export function rootMeanSquare(samples: Float32Array): number {
  const sum = samples.reduce((squares, sample) => squares + sample * sample, 0);
  return Math.sqrt(sum / samples.length);
}
