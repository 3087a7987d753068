/** Why a camera or a microphone cannot be used. */
export type MediaProblem = 'denied' | 'none' | 'busy' | 'unavailable';

/** The reason behind a failed `getUserMedia` (Media Capture and Streams, section 10.2). */
export function mediaProblem(failure: unknown): MediaProblem {
  switch (failure instanceof DOMException ? failure.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unavailable';
  }
}
