import { useSyncExternalStore } from 'react';
import { type LiveState, realtime } from './connection';

/** A part of the live state; `pick` must give the same value for the same state. */
export function useLive<T>(pick: (state: LiveState) => T): T {
  return useSyncExternalStore(realtime.subscribe, () => pick(realtime.snapshot()));
}
