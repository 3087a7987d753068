import { ApiProblem, isTransient } from '~/api/problem';
import { reconnectDelay } from './backoff';

export type SocketState = 'connecting' | 'open' | 'ended';

interface LiveSocketOptions {
  /** The address of the next connection, with a fresh ticket. */
  address: () => Promise<string>;
  onOpen: () => void;
  onText: (text: string) => void;
  onState: (state: SocketState) => void;
  /** The server's closing codes after which trying again is of no use. */
  finalCodes?: readonly number[];
  /** It ended for good: by one of the final codes, or because the server refuses a ticket. */
  onEnd?: (why: number | ApiProblem) => void;
}

const CHECK_MS = 5_000;
const HANDSHAKE_MS = 15_000;
/** The server beats every 30 s; two beats missed and the line is dead. */
const SILENCE_MS = 75_000;
const SILENCE_ON_RETURN_MS = 35_000;

/**
 * A WebSocket that comes back: with growing waits while the server is away, at once when the network or the person
 * returns. A line that is silent for longer than the server's heartbeat allows is given up as dead.
 */
export class LiveSocket {
  private socket: WebSocket | undefined;
  private attempt = 0;
  private heardAt = 0;
  private ended = false;
  /** Raised by every new connection, so that what an abandoned one still reports is not heard. */
  private generation = 0;
  /** The next try, or while one is under way its end. */
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly check: ReturnType<typeof setInterval>;
  private readonly listening = new AbortController();

  constructor(private readonly options: LiveSocketOptions) {
    const { signal } = this.listening;
    window.addEventListener('online', () => this.reconnect(), { signal });
    window.addEventListener('offline', () => this.drop(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this.reconnect(), { signal });
    document.addEventListener('visibilitychange', () => this.returned(), { signal });
    this.check = setInterval(() => this.reconnectIfSilentFor(SILENCE_MS), CHECK_MS);
    void this.connect();
  }

  /** @returns whether it went out; what cannot is not kept */
  send(frame: object): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) {
      return false;
    }
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  /** Leaves the present line, dead or alive, for a new one. */
  reconnect(): void {
    if (!this.ended) {
      this.attempt = 0;
      void this.connect();
    }
  }

  close(): void {
    this.ended = true;
    this.listening.abort();
    clearInterval(this.check);
    this.abandon();
  }

  private async connect(): Promise<void> {
    this.abandon();
    const generation = this.generation;
    this.options.onState('connecting');
    try {
      const address = await this.options.address();
      if (generation === this.generation) {
        this.open(address);
      }
    } catch (error) {
      if (generation === this.generation) {
        this.refused(error);
      }
    }
  }

  private open(address: string): void {
    const socket = new WebSocket(address);
    this.socket = socket;
    this.retry = setTimeout(() => this.later(), HANDSHAKE_MS);
    socket.onopen = () => {
      clearTimeout(this.retry);
      this.heardAt = Date.now();
      this.options.onState('open');
      this.options.onOpen();
    };
    socket.onmessage = (event: MessageEvent<string>) => {
      this.heardAt = Date.now();
      this.attempt = 0;
      this.options.onText(event.data);
    };
    socket.onclose = ({ code }) => {
      if (this.options.finalCodes?.includes(code)) {
        this.end(code);
      } else {
        this.later();
      }
    };
  }

  private refused(error: unknown): void {
    if (error instanceof ApiProblem && !isTransient(error)) {
      this.end(error);
    } else {
      this.later();
    }
  }

  private end(why: number | ApiProblem): void {
    this.close();
    this.options.onState('ended');
    this.options.onEnd?.(why);
  }

  private later(): void {
    this.abandon();
    this.options.onState('connecting');
    this.retry = setTimeout(() => void this.connect(), reconnectDelay(this.attempt++));
  }

  private drop(): void {
    if (!this.ended) {
      this.later();
    }
  }

  private returned(): void {
    if (document.visibilityState === 'visible') {
      if (this.socket === undefined) {
        this.reconnect();
      } else {
        this.reconnectIfSilentFor(SILENCE_ON_RETURN_MS);
      }
    }
  }

  private reconnectIfSilentFor(silence: number): void {
    if (this.socket?.readyState === WebSocket.OPEN && Date.now() - this.heardAt > silence) {
      this.reconnect();
    }
  }

  private abandon(): void {
    this.generation++;
    clearTimeout(this.retry);
    const { socket } = this;
    this.socket = undefined;
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
  }
}

/** A path of this installation as a WebSocket address. */
export function socketAddress(path: string, ticket: string): string {
  return `${window.location.origin.replace(/^http/, 'ws')}${path}?ticket=${encodeURIComponent(ticket)}`;
}
