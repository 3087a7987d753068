import type { IceServer } from '~/api/schema.gen';
import type { CandidateFrame, DescriptionFrame } from './frames';
import { Negotiation } from './Negotiation';

/** What this side sends; undefined is off. */
export interface Outgoing {
  camera: MediaStreamTrack | undefined;
  microphone: MediaStreamTrack | undefined;
  screen: MediaStream | undefined;
}

interface PeerLinkOptions {
  /** The other one's page. */
  peer: string;
  polite: boolean;
  iceServers: readonly IceServer[];
  send: (message: object) => void;
  onChange: () => void;
}

/** A lost path often comes back by itself within this time; then a new one is looked for. */
const PATIENCE_MS = 2_000;
/** What a game at 60 frames needs to be sharp at 1080p, and what a face needs. */
const SCREEN_BITRATE = 8_000_000;
const CAMERA_BITRATE = 1_800_000;

/** The connection between this page and one page of the other participant. */
export class PeerLink {
  readonly peer: string;
  wasConnected = false;
  private readonly connection: RTCPeerConnection;
  private readonly negotiation: Negotiation;
  private readonly own = new MediaStream();
  private readonly remote = new Map<string, MediaStream>();
  private camera: RTCRtpSender | undefined;
  private microphone: RTCRtpSender | undefined;
  private screen: { stream: MediaStream; senders: RTCRtpSender[] } | undefined;
  private restart: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: PeerLinkOptions) {
    this.peer = options.peer;
    this.connection = new RTCPeerConnection({
      iceServers: options.iceServers.map((server) => ({ ...server })),
    });
    this.negotiation = new Negotiation(this.connection, options.polite, (message) => options.send(message));
    this.connection.ontrack = ({ track, streams }) => this.arrived(track, streams);
    this.connection.onconnectionstatechange = () => this.moved();
  }

  get isConnected(): boolean {
    return this.connection.connectionState === 'connected';
  }

  get streams(): MediaStream[] {
    return [...this.remote.values()];
  }

  async received(frame: DescriptionFrame | CandidateFrame): Promise<void> {
    if (this.connection.signalingState !== 'closed') {
      await this.negotiation.received(frame);
    }
  }

  /** Sends these tracks from now on. */
  carry({ camera, microphone, screen }: Outgoing): void {
    this.microphone = this.put(this.microphone, microphone);
    this.camera = this.put(this.camera, camera);
    if (this.camera) {
      void limit(this.camera, { maxBitrate: CAMERA_BITRATE });
    }
    if (this.screen?.stream !== screen) {
      this.show(screen);
    }
  }

  /** The signalling line is back: what was lost with it is said again, and a lost path is looked for anew. */
  heal(): void {
    this.negotiation.repeat();
    if (!this.isConnected && this.wasConnected) {
      this.connection.restartIce();
    }
  }

  async stats(): Promise<RTCStatsReport> {
    return this.connection.getStats();
  }

  close(): void {
    clearTimeout(this.restart);
    this.connection.onconnectionstatechange = null;
    this.connection.close();
  }

  private put(
    sender: RTCRtpSender | undefined,
    track: MediaStreamTrack | undefined,
  ): RTCRtpSender | undefined {
    if (!sender) {
      return track && this.connection.addTrack(track, this.own);
    }
    if (sender.track !== (track ?? null)) {
      void sender.replaceTrack(track ?? null);
    }
    return sender;
  }

  private show(screen: MediaStream | undefined): void {
    this.screen?.senders.forEach((sender) => this.connection.removeTrack(sender));
    this.screen = screen && {
      stream: screen,
      senders: screen.getTracks().map((track) => this.connection.addTrack(track, screen)),
    };
    this.screen?.senders
      .filter(({ track }) => track?.kind === 'video')
      .forEach((sender) => void limit(sender, { maxBitrate: SCREEN_BITRATE, maxFramerate: 60 }));
  }

  private arrived(track: MediaStreamTrack, streams: readonly MediaStream[]): void {
    const stream = streams[0];
    if (!stream) {
      return;
    }
    this.remote.set(stream.id, stream);
    stream.onremovetrack = () => {
      if (stream.getTracks().length === 0) {
        this.remote.delete(stream.id);
      }
      this.options.onChange();
    };
    track.onunmute = track.onmute = () => this.options.onChange();
    this.options.onChange();
  }

  private moved(): void {
    clearTimeout(this.restart);
    this.wasConnected ||= this.isConnected;
    switch (this.connection.connectionState) {
      case 'failed':
        this.connection.restartIce();
        break;
      case 'disconnected':
        this.restart = setTimeout(() => this.connection.restartIce(), PATIENCE_MS);
        break;
      default:
    }
    this.options.onChange();
  }
}

async function limit(sender: RTCRtpSender, encoding: RTCRtpEncodingParameters): Promise<void> {
  const parameters = sender.getParameters();
  if (parameters.encodings.length > 0) {
    parameters.encodings = parameters.encodings.map((current) => ({ ...current, ...encoding }));
    parameters.degradationPreference = 'maintain-framerate';
    await sender.setParameters(parameters).catch(() => undefined);
  }
}
