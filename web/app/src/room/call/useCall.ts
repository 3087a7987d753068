import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LocalMedia } from '../media/LocalMedia';
import type { Call, CallState } from './Call';
import { PeerCall } from './PeerCall';

/** The call of a booking, for as long as it is shown. */
export function useCall(bookingId: string, media: LocalMedia): Call {
  const [call] = useState(() => new PeerCall(bookingId, media));
  useEffect(() => {
    call.enter();
    return () => call.leave();
  }, [call]);
  return call;
}

export function useCallState(call: Call): CallState {
  return useSyncExternalStore(call.subscribe, call.snapshot);
}
