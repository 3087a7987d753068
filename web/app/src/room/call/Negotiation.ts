import type { CandidateFrame, DescriptionFrame } from './frames';

type Outgoing =
  { type: 'offer' | 'answer'; sdp: string } | { type: 'candidate'; candidate: RTCIceCandidateInit | null };

/**
 * Perfect negotiation (W3C WebRTC 1.0, section 10.7): both sides may offer at any time; when both do at once, the polite one
 * takes its offer back and the other one's is used. Only the first offer is always the impolite side's: both sides come with
 * their tracks at the same moment, and Chromium shows nothing of tracks whose first offer was taken back.
 */
export class Negotiation {
  private offering = false;
  private ignoring = false;
  private answering = false;

  constructor(
    private readonly connection: RTCPeerConnection,
    private readonly polite: boolean,
    private readonly send: (message: Outgoing) => void,
  ) {
    if (!polite) {
      // Something to offer even for a side that has neither camera nor microphone.
      connection.createDataChannel('line');
    }
    connection.onnegotiationneeded = () => void this.offer();
    connection.onicecandidate = ({ candidate }) =>
      send({ type: 'candidate', candidate: candidate?.toJSON() ?? null });
  }

  /** Sends the last description again, because it may have been lost with the signalling line. */
  repeat(): void {
    const { localDescription, signalingState } = this.connection;
    if (signalingState === 'have-local-offer' && localDescription) {
      this.describe(localDescription);
    }
  }

  async received(frame: DescriptionFrame | CandidateFrame): Promise<void> {
    if (frame.type === 'candidate') {
      await this.candidate(frame.candidate);
    } else {
      await this.description({ type: frame.type, sdp: frame.sdp });
    }
  }

  private async offer(): Promise<void> {
    if (this.polite && !this.connection.remoteDescription) {
      return;
    }
    try {
      this.offering = true;
      await this.connection.setLocalDescription();
      this.describe(this.connection.localDescription);
    } catch (failure) {
      if (this.connection.signalingState !== 'closed') {
        throw failure;
      }
    } finally {
      this.offering = false;
    }
  }

  private async description(description: RTCSessionDescriptionInit): Promise<void> {
    const { connection } = this;
    const ready = !this.offering && (connection.signalingState === 'stable' || this.answering);
    this.ignoring = description.type === 'offer' && !ready && !this.polite;
    if (this.ignoring || this.isStaleAnswer(description)) {
      return;
    }
    this.answering = description.type === 'answer';
    await connection.setRemoteDescription(description);
    this.answering = false;
    if (description.type === 'offer') {
      await connection.setLocalDescription();
      this.describe(connection.localDescription);
    }
  }

  /** The answer to an offer that came twice. */
  private isStaleAnswer({ type }: RTCSessionDescriptionInit): boolean {
    return type === 'answer' && this.connection.signalingState === 'stable';
  }

  private async candidate(candidate: RTCIceCandidateInit | null): Promise<void> {
    try {
      await this.connection.addIceCandidate(candidate ?? undefined);
    } catch (failure) {
      if (!this.ignoring && this.connection.remoteDescription) {
        throw failure;
      }
    }
  }

  private describe(description: RTCSessionDescription | null): void {
    if (description && (description.type === 'offer' || description.type === 'answer')) {
      this.send({ type: description.type, sdp: description.sdp });
    }
  }
}
