/** Where a call stands. */
export type Phase =
  /** On the way into the room. */
  | 'entering'
  /** In the room; the other one is not. */
  | 'waiting'
  /** Both are in the room; the media find their way. */
  | 'connecting'
  | 'connected'
  /** It was connected, and is on its way back. */
  | 'reconnecting'
  | 'ended';

/** Why a call ended. */
export type CallEnd =
  /** This person left. */
  | 'left'
  /** The room's time is over. */
  | 'closed'
  /** This person opened the room somewhere else. */
  | 'replaced';

/** What comes from the other one. */
export interface Remote {
  camera: MediaStream | undefined;
  screen: MediaStream | undefined;
  microphoneOn: boolean;
  cameraOn: boolean;
}

export interface CallState {
  phase: Phase;
  peer: { personId: string; displayName: string } | undefined;
  remote: Remote;
  /** What this person shows of the own screen. */
  screen: MediaStream | undefined;
  end: CallEnd | undefined;
  /** The server refused the room. */
  refusal: unknown;
}

/**
 * A call between the participants of a room, as the page sees it. {@link PeerCall} lets the two browsers speak to each
 * other; a call through a media server (SFU) is another implementation of this, chosen by the `mode` of the room, and the
 * page stays as it is.
 */
export interface Call {
  subscribe: (watcher: () => void) => () => void;
  snapshot: () => CallState;
  /** Goes into the room. */
  enter: () => void;
  /** Shows the screen, a window or a tab, whichever the person picks; throws when nothing was picked. */
  shareScreen: () => Promise<void>;
  stopSharing: () => void;
  /** Starts the media from anew, for a person who does not want to wait for it to heal. */
  reconnect: () => void;
  /** The counters of the connection, for its quality (WebRTC statistics); undefined while there is none. */
  stats: () => Promise<RTCStatsReport | undefined>;
  leave: () => void;
}
