import { keepChoice, readChoices } from './choices';
import { mediaDevices } from './mediaDevices';
import { mediaProblem, type MediaProblem } from './mediaProblem';

export type Source = 'camera' | 'microphone';
export type DeviceKind = Source | 'speaker';

interface SourceState {
  /** What is captured now; undefined while it is off or cannot be had. */
  track: MediaStreamTrack | undefined;
  /** Whether the person wants it on. */
  wanted: boolean;
  problem: MediaProblem | undefined;
}

export interface MediaState {
  camera: SourceState;
  microphone: SourceState;
  devices: Record<DeviceKind, MediaDeviceInfo[]>;
  chosen: Partial<Record<DeviceKind, string>>;
  /** Until the browser, and the person it asks, have answered the first time. */
  starting: boolean;
}

const KINDS: Record<MediaDeviceKind, DeviceKind> = {
  videoinput: 'camera',
  audioinput: 'microphone',
  audiooutput: 'speaker',
};

const OFF: SourceState = { track: undefined, wanted: true, problem: undefined };

/**
 * The camera and the microphone of this computer. A camera that is switched off is given back to the system, so that its
 * light goes out; a muted microphone stays open, so that it is there at once.
 */
export class LocalMedia {
  private state: MediaState = {
    camera: OFF,
    microphone: OFF,
    devices: { camera: [], microphone: [], speaker: [] },
    chosen: readChoices(),
    starting: true,
  };
  private readonly watchers = new Set<() => void>();
  private listening = new AbortController();

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly snapshot = (): MediaState => this.state;

  async start(): Promise<void> {
    this.listening = new AbortController();
    const { signal } = this.listening;
    mediaDevices()?.addEventListener('devicechange', () => void this.listDevices(), { signal });
    await this.open('microphone');
    await this.open('camera');
    await this.listDevices();
    this.change({ starting: false });
  }

  stop(): void {
    this.listening.abort();
    this.state.camera.track?.stop();
    this.state.microphone.track?.stop();
    this.put('camera', { track: undefined });
    this.put('microphone', { track: undefined });
  }

  async setCamera(on: boolean): Promise<void> {
    this.put('camera', { wanted: on });
    if (on) {
      await this.open('camera');
    } else {
      this.state.camera.track?.stop();
      this.put('camera', { track: undefined });
    }
  }

  async setMicrophone(on: boolean): Promise<void> {
    this.put('microphone', { wanted: on });
    const { track } = this.state.microphone;
    if (track) {
      track.enabled = on;
      this.put('microphone', { track });
    } else if (on) {
      await this.open('microphone');
    }
  }

  /** Uses another device, now and next time. */
  async choose(kind: DeviceKind, deviceId: string): Promise<void> {
    keepChoice(kind, deviceId);
    this.change({ chosen: { ...this.state.chosen, [kind]: deviceId } });
    if (kind !== 'speaker' && this.state[kind].wanted) {
      await this.open(kind);
    }
  }

  private async open(source: Source): Promise<void> {
    try {
      const track = await capture(source, this.state.chosen[source]);
      this.accept(source, track);
    } catch (failure) {
      this.state[source].track?.stop();
      this.put(source, { track: undefined, problem: mediaProblem(failure) });
    }
  }

  private accept(source: Source, track: MediaStreamTrack): void {
    if (this.listening.signal.aborted || (source === 'camera' && !this.state.camera.wanted)) {
      track.stop();
      return;
    }
    track.enabled = this.state[source].wanted;
    track.onended = () => this.lost(source, track);
    this.state[source].track?.stop();
    this.put(source, { track, problem: undefined });
  }

  /** The device was unplugged, or the permission withdrawn: whatever else there is takes its place. */
  private lost(source: Source, track: MediaStreamTrack): void {
    if (this.state[source].track === track) {
      this.put(source, { track: undefined });
      void this.open(source);
    }
  }

  private async listDevices(): Promise<void> {
    const devices: MediaState['devices'] = { camera: [], microphone: [], speaker: [] };
    const found = (await mediaDevices()?.enumerateDevices()) ?? [];
    found
      .filter(({ deviceId }) => deviceId !== '')
      .forEach((device) => devices[KINDS[device.kind]].push(device));
    this.change({ devices });
  }

  private put(source: Source, part: Partial<SourceState>): void {
    this.change({ [source]: { ...this.state[source], ...part } });
  }

  private change(part: Partial<MediaState>): void {
    this.state = { ...this.state, ...part };
    this.watchers.forEach((watcher) => watcher());
  }
}

/** The chosen device where it is still there, else another one. */
async function capture(source: Source, deviceId: string | undefined): Promise<MediaStreamTrack> {
  const device = deviceId ? { deviceId: { ideal: deviceId } } : {};
  const stream = await navigator.mediaDevices.getUserMedia(
    source === 'camera'
      ? { video: { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 }, ...device } }
      : { audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, ...device } },
  );
  const track = stream.getTracks()[0];
  if (!track) {
    throw new DOMException('The stream has no track', 'NotFoundError');
  }
  return track;
}
