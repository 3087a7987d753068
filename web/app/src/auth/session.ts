import { problemOf, Unreachable } from '~/api/problem';
import type { LoginView } from '~/api/schema.gen';

/** Who uses this browser; kept between visits so that the app opens, also offline, as the person's own. */
export type Person = LoginView['user'];

interface State {
  /** Nobody, or who signed in here and has not signed out. */
  person: Person | undefined;
}

interface Token {
  value: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

type News = { kind: 'token'; token: Token; person: Person } | { kind: 'signedOut' };

const PERSON = 'coachconnect.person';
const REFRESH_LOCK = 'coachconnect.refresh';
const RENEW_AHEAD_MS = 30_000;

/**
 * The sign-in of this browser: a short-lived access token in memory, a refresh token in a cookie that scripts cannot
 * read. The tabs share one sign-in; a lock keeps two of them from spending the same refresh token.
 */
class SignInSession {
  private state: State = { person: readPerson() };
  private token: Token | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly tabs = new BroadcastChannel('coachconnect.session');

  constructor() {
    this.tabs.onmessage = (event: MessageEvent<News>) => this.hear(event.data);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): State => this.state;

  /** A token that is good for now; undefined for a visitor. Throws {@link Unreachable} when it cannot be renewed now. */
  async accessToken(): Promise<string | undefined> {
    if (!this.state.person) {
      return undefined;
    }
    return this.usable() ?? (await this.renewAfter(this.token?.value));
  }

  /** Renews unless another tab or call already did so after `spent`. */
  async renewAfter(spent: string | undefined): Promise<string | undefined> {
    return locked(async () => {
      const usable = this.usable();
      return usable && usable !== spent ? usable : this.refresh();
    });
  }

  signedIn(answer: LoginView): void {
    const token = { value: answer.accessToken, expiresAt: Date.now() + answer.expiresIn * 1000 };
    this.accept(token, answer.user);
    this.tabs.postMessage({ kind: 'token', token, person: answer.user } satisfies News);
  }

  /** Forgets the person in all tabs; the server is told by the caller. */
  signedOut(): void {
    this.forget();
    this.tabs.postMessage({ kind: 'signedOut' } satisfies News);
  }

  private usable(): string | undefined {
    return this.token && this.token.expiresAt - RENEW_AHEAD_MS > Date.now() ? this.token.value : undefined;
  }

  private async refresh(): Promise<string | undefined> {
    const response = await post('/api/v1/auth/refresh');
    if (response.status === 401) {
      this.signedOut();
      return undefined;
    }
    if (!response.ok) {
      throw await problemOf(response);
    }
    this.signedIn((await response.json()) as LoginView);
    return this.token?.value;
  }

  private hear(news: News): void {
    if (news.kind === 'token') {
      this.accept(news.token, news.person);
    } else {
      this.forget();
    }
  }

  private accept(token: Token, person: Person): void {
    this.token = token;
    if (JSON.stringify(person) !== JSON.stringify(this.state.person)) {
      localStorage.setItem(PERSON, JSON.stringify(person));
      this.change({ person });
    }
  }

  private forget(): void {
    this.token = undefined;
    localStorage.removeItem(PERSON);
    this.change({ person: undefined });
  }

  private change(state: State): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}

function readPerson(): Person | undefined {
  try {
    return (JSON.parse(localStorage.getItem(PERSON) ?? 'null') as Person | null) ?? undefined;
  } catch {
    return undefined;
  }
}

async function post(path: string): Promise<Response> {
  try {
    return await fetch(path, { method: 'POST', signal: AbortSignal.timeout(20_000) });
  } catch (failure) {
    throw new Unreachable('No answer from the server', { cause: failure });
  }
}

function locked<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(REFRESH_LOCK, task) as Promise<T>;
}

export const session = new SignInSession();
