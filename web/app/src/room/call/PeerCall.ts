import { api } from '~/api/client';
import { ApiProblem } from '~/api/problem';
import type { RoomAnswer } from '~/api/schema.gen';
import { LiveSocket } from '~/realtime/LiveSocket';
import type { LocalMedia } from '../media/LocalMedia';
import type { Call, CallState } from './Call';
import {
  type CandidateFrame,
  type DescriptionFrame,
  type MediaFrame,
  parseRoomFrame,
  type RoomFrame,
  type WelcomeFrame,
} from './frames';
import { PeerLink } from './PeerLink';
import { roomAddress } from './roomAddress';

const ROOM_CLOSED = 4000;
const REPLACED = 4001;

const NOTHING: CallState['remote'] = {
  camera: undefined,
  screen: undefined,
  microphoneOn: false,
  cameraOn: false,
};

const START: CallState = {
  phase: 'entering',
  peer: undefined,
  remote: NOTHING,
  screen: undefined,
  end: undefined,
  refusal: undefined,
};

/**
 * A call in which the two browsers speak to each other. The server only carries what they need to find each other. Every
 * page has an id of its own: when the same page of the other one is back after its line was cut, the media go on where they
 * can; a new page gets a new connection.
 */
export class PeerCall implements Call {
  private state = START;
  private readonly watchers = new Set<() => void>();
  private line: LiveSocket | undefined;
  private unfollow: (() => void) | undefined;
  private me = crypto.randomUUID();
  private room: RoomAnswer | undefined;
  private polite = false;
  private peerIsHere = false;
  /** The page of the other one that was told about ours. */
  private told: string | undefined;
  private link: PeerLink | undefined;
  private remoteMedia: MediaFrame | undefined;

  constructor(
    private readonly bookingId: string,
    private readonly media: LocalMedia,
  ) {}

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly snapshot = (): CallState => this.state;

  readonly enter = (): void => {
    this.change(START);
    this.unfollow = this.media.subscribe(() => this.mediaChanged());
    window.addEventListener('pagehide', this.sayBye);
    this.line = new LiveSocket({
      address: async () => {
        this.room = await enter(this.bookingId);
        return roomAddress(this.room);
      },
      onOpen: () => undefined,
      onText: (text) => this.receive(parseRoomFrame(text)),
      onState: () => this.look(),
      finalCodes: [ROOM_CLOSED, REPLACED],
      onEnd: (why) => this.refused(why),
    });
  };

  readonly shareScreen = async (): Promise<void> => {
    const screen = await navigator.mediaDevices.getDisplayMedia({
      video: { frameRate: { ideal: 60, max: 60 } },
      audio: true,
    });
    const track = screen.getVideoTracks()[0];
    if (track) {
      track.contentHint = 'motion';
      track.onended = () => this.stopSharing();
    }
    this.change({ screen });
    this.mediaChanged();
  };

  readonly stopSharing = (): void => {
    this.state.screen?.getTracks().forEach((track) => track.stop());
    this.change({ screen: undefined });
    this.mediaChanged();
  };

  readonly reconnect = (): void => {
    this.me = crypto.randomUUID();
    this.unlink();
    this.line?.reconnect();
  };

  readonly stats = async (): Promise<RTCStatsReport | undefined> => this.link?.stats();

  readonly leave = (): void => this.end({ end: 'left' });

  private receive(frame: RoomFrame | undefined): void {
    if (!frame) {
      return;
    }
    switch (frame.type) {
      case 'welcome':
        this.welcomed(frame);
        break;
      case 'peer':
        this.came(frame.state === 'joined');
        break;
      case 'media':
        this.met(frame);
        break;
      case 'bye':
        this.said(frame.of);
        break;
      default:
        this.negotiate(frame);
    }
  }

  private negotiate(frame: DescriptionFrame | CandidateFrame): void {
    if (frame.to === this.me && frame.of === this.link?.peer) {
      void this.link.received(frame);
    }
  }

  private welcomed({ polite, peer }: WelcomeFrame): void {
    this.polite = polite;
    this.change({ peer: { personId: peer.personId, displayName: peer.displayName } });
    this.told = undefined;
    this.came(peer.present);
  }

  /**
   * The other one's line opened or ended. At its end the media may still flow, so they stay until the page says goodbye or a
   * new one comes.
   */
  private came(present: boolean): void {
    this.peerIsHere = present;
    this.told = undefined;
    this.announce();
    this.look();
  }

  private said(page: string): void {
    if (page === this.remoteMedia?.of) {
      this.unlink();
      this.came(false);
    }
  }

  /** The other page tells of itself: on the first time since its line or ours opened it is linked or its link healed. */
  private met(frame: MediaFrame): void {
    this.peerIsHere = true;
    this.remoteMedia = frame;
    if (this.told !== frame.of) {
      this.told = frame.of;
      this.announce();
      this.find(frame.of);
    }
    this.look();
  }

  private find(page: string): void {
    if (this.link?.peer === page) {
      this.link.heal();
    } else {
      this.connect(page);
    }
  }

  private connect(peer: string): void {
    this.link?.close();
    this.link = new PeerLink({
      peer,
      polite: this.polite,
      iceServers: this.room?.iceServers ?? [],
      send: (message) => void this.line?.send({ ...message, of: this.me, to: peer }),
      onChange: () => this.look(),
    });
    this.mediaChanged();
  }

  private unlink(): void {
    this.link?.close();
    this.link = undefined;
    this.remoteMedia = undefined;
    this.told = undefined;
    this.look();
  }

  private mediaChanged(): void {
    const { camera, microphone } = this.media.snapshot();
    this.link?.carry({ camera: camera.track, microphone: microphone.track, screen: this.state.screen });
    this.announce();
  }

  private announce(): void {
    if (!this.peerIsHere) {
      return;
    }
    const { camera, microphone } = this.media.snapshot();
    this.line?.send({
      type: 'media',
      of: this.me,
      microphoneOn: microphone.wanted && microphone.track !== undefined,
      cameraOn: camera.track !== undefined,
      screen: this.state.screen?.id ?? null,
    } satisfies MediaFrame);
  }

  /** Brings the state that the page sees up to date. */
  private look(): void {
    if (this.state.phase === 'ended') {
      return;
    }
    const streams = this.link?.streams ?? [];
    const screenId = this.remoteMedia?.screen ?? undefined;
    this.change({
      phase: this.phase(),
      remote: {
        camera: streams.find(({ id }) => id !== screenId),
        screen: streams.find(({ id }) => id === screenId),
        microphoneOn: this.remoteMedia?.microphoneOn ?? false,
        cameraOn: this.remoteMedia?.cameraOn ?? false,
      },
    });
  }

  private phase(): CallState['phase'] {
    if (!this.state.peer) {
      return 'entering';
    }
    if (!this.link) {
      return this.peerIsHere ? 'connecting' : 'waiting';
    }
    if (this.link.isConnected) {
      return 'connected';
    }
    if (!this.link.wasConnected) {
      return this.peerIsHere ? 'connecting' : 'waiting';
    }
    return 'reconnecting';
  }

  private refused(why: number | ApiProblem): void {
    if (why instanceof ApiProblem) {
      this.end({ refusal: why, end: why.slug === 'room-closed' ? 'closed' : undefined });
    } else {
      this.end({ end: why === REPLACED ? 'replaced' : 'closed' });
    }
  }

  private readonly sayBye = (): void => {
    this.line?.send({ type: 'bye', of: this.me });
  };

  private end(how: Partial<CallState>): void {
    if (this.state.phase === 'ended') {
      return;
    }
    this.sayBye();
    this.unfollow?.();
    window.removeEventListener('pagehide', this.sayBye);
    this.state.screen?.getTracks().forEach((track) => track.stop());
    this.link?.close();
    this.link = undefined;
    this.line?.close();
    this.change({ phase: 'ended', remote: NOTHING, screen: undefined, ...how });
  }

  private change(part: Partial<CallState>): void {
    this.state = { ...this.state, ...part };
    this.watchers.forEach((watcher) => watcher());
  }
}

async function enter(bookingId: string): Promise<RoomAnswer> {
  const { data } = await api.POST('/api/v1/bookings/{bookingId}/room', { params: { path: { bookingId } } });
  if (!data) {
    throw new TypeError('The room has no answer');
  }
  return data;
}
