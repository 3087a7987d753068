/** What a participant tells the other about the own media; `of` is the page that sends, new with every load. */
export interface MediaFrame {
  type: 'media';
  of: string;
  microphoneOn: boolean;
  cameraOn: boolean;
  /** The id of the stream that carries the screen, among those of the connection. */
  screen: string | null;
}

/** Part of a negotiation between the page `of` and the page `to`; of an earlier page it is worth nothing. */
interface Addressed {
  of: string;
  to: string;
}

export type DescriptionFrame = Addressed & { type: 'offer' | 'answer'; sdp: string };
export type CandidateFrame = Addressed & { type: 'candidate'; candidate: RTCIceCandidateInit | null };

export interface WelcomeFrame {
  type: 'welcome';
  roomId: string;
  /** Gives way when both make an offer at once. */
  polite: boolean;
  peer: { personId: string; displayName: string; present: boolean };
}

export interface PeerFrame {
  type: 'peer';
  state: 'joined' | 'left';
  personId: string;
}

export type RoomFrame =
  WelcomeFrame | PeerFrame | MediaFrame | DescriptionFrame | CandidateFrame | { type: 'bye'; of: string };

const TYPES: readonly string[] = ['welcome', 'peer', 'media', 'offer', 'answer', 'candidate', 'bye'];

/** A frame of the signalling socket; undefined for those that mean nothing here (heartbeats, errors). */
export function parseRoomFrame(text: string): RoomFrame | undefined {
  const frame = JSON.parse(text) as { type?: string };
  return frame.type !== undefined && TYPES.includes(frame.type) ? (frame as RoomFrame) : undefined;
}
