import { api } from '~/api/client';
import { type ClientFrame, type FrameOf, type FrameType, parseFrame, type ServerFrame } from './frames';
import { LiveSocket, socketAddress, type SocketState } from './LiveSocket';

export interface LiveState {
  socket: SocketState;
  /** The people I talk with who are there now. */
  online: ReadonlySet<string>;
  /** Who is writing, by conversation. */
  typing: ReadonlyMap<string, string>;
}

type Listener<T extends FrameType> = (frame: FrameOf<T>) => void;

const TYPING_HOLDS_MS = 5_000;
const NOBODY: LiveState = { socket: 'ended', online: new Set(), typing: new Map() };

/** The one real-time line of this tab: frames in and out, and who is there. */
class RealtimeConnection {
  private line: LiveSocket | undefined;
  private state: LiveState = NOBODY;
  private readonly watchers = new Set<() => void>();
  private readonly frameListeners = new Map<FrameType, Set<(frame: ServerFrame) => void>>();
  private readonly openListeners = new Set<() => void>();
  private readonly typingEnds = new Map<string, ReturnType<typeof setTimeout>>();

  /** @returns ends the line */
  start(): () => void {
    this.line = new LiveSocket({
      address: async () => {
        const { data } = await api.POST('/api/v1/realtime/ticket');
        return socketAddress('/realtime', data?.ticket ?? '');
      },
      onOpen: () => this.openListeners.forEach((listener) => listener()),
      onText: (text) => this.receive(text),
      onState: (socket) => this.change(socket === 'open' ? { socket } : { ...NOBODY, socket }),
    });
    return () => {
      this.line?.close();
      this.line = undefined;
      this.change(NOBODY);
    };
  }

  /** @returns whether it went out; what cannot is not kept */
  send(frame: ClientFrame): boolean {
    return this.line?.send(frame) ?? false;
  }

  on<T extends FrameType>(type: T, listener: Listener<T>): () => void {
    const listeners = this.frameListeners.get(type) ?? new Set();
    this.frameListeners.set(type, listeners.add(listener as (frame: ServerFrame) => void));
    return () => listeners.delete(listener as (frame: ServerFrame) => void);
  }

  /** Called whenever a line is open again: what came in between has to be asked for. */
  onOpen(listener: () => void): () => void {
    this.openListeners.add(listener);
    return () => this.openListeners.delete(listener);
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly snapshot = (): LiveState => this.state;

  private receive(text: string): void {
    const frame = parseFrame(text);
    if (!frame) {
      return;
    }
    if (frame.type === 'presence') {
      this.present(frame);
    } else if (frame.type === 'typing') {
      this.startTyping(frame);
    } else if (frame.type === 'message') {
      this.endTyping(frame.conversationId);
    }
    this.frameListeners.get(frame.type)?.forEach((listener) => listener(frame));
  }

  private present({ personId, online }: FrameOf<'presence'>): void {
    const others = [...this.state.online].filter((id) => id !== personId);
    this.change({ online: new Set(online ? [...others, personId] : others) });
  }

  private startTyping({ conversationId, displayName }: FrameOf<'typing'>): void {
    clearTimeout(this.typingEnds.get(conversationId));
    this.typingEnds.set(
      conversationId,
      setTimeout(() => this.endTyping(conversationId), TYPING_HOLDS_MS),
    );
    this.change({ typing: new Map(this.state.typing).set(conversationId, displayName) });
  }

  private endTyping(conversationId: string): void {
    if (this.state.typing.has(conversationId)) {
      const typing = new Map(this.state.typing);
      typing.delete(conversationId);
      this.change({ typing });
    }
  }

  private change(part: Partial<LiveState>): void {
    this.state = { ...this.state, ...part };
    this.watchers.forEach((watcher) => watcher());
  }
}

export const realtime = new RealtimeConnection();
