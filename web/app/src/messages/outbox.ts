import type { MessageView } from '~/api/schema.gen';
import { isTransient } from '~/api/problem';
import { deliver } from './delivery';

/** A message on its way. */
export interface Outgoing {
  /** Made once and kept over every retry: the server stores it once. */
  clientId: string;
  conversationId: string;
  body: string;
  writtenAt: string;
  /** Why the last try failed; not there while it is tried. */
  failure?: Failure;
}

export interface Failure {
  error: unknown;
  /** Whether it is sent by itself when the line is back. */
  waits: boolean;
}

const KEPT = 'coachconnect.outbox';

/** What was sent and is not yet known to have arrived; kept in this tab, also over a reload. */
class Outbox {
  private items: readonly Outgoing[] = readKept();
  private onArrival: ((message: MessageView) => void) | undefined;
  private readonly watchers = new Set<() => void>();
  /** One after the other, or two messages could change places. */
  private queue: Promise<unknown> = Promise.resolve();

  /** @returns stops sending */
  start(onArrival: (message: MessageView) => void): () => void {
    this.onArrival = onArrival;
    this.sendWaiting();
    return () => {
      this.onArrival = undefined;
    };
  }

  add(conversationId: string, body: string): void {
    const outgoing = {
      clientId: crypto.randomUUID(),
      conversationId,
      body,
      writtenAt: new Date().toISOString(),
    };
    this.change([...this.items, outgoing]);
    this.enqueue(outgoing);
  }

  retry(clientId: string): void {
    const outgoing = this.find(clientId);
    if (outgoing?.failure) {
      const again = withoutFailure(outgoing);
      this.replace(again);
      this.enqueue(again);
    }
  }

  discard(clientId: string): void {
    this.change(this.items.filter((item) => item.clientId !== clientId));
  }

  /** Sends what failed for want of a connection. */
  sendWaiting(): void {
    this.items.filter(({ failure }) => failure?.waits).forEach(({ clientId }) => this.retry(clientId));
  }

  forget(): void {
    this.change([]);
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly snapshot = (): readonly Outgoing[] => this.items;

  private enqueue(outgoing: Outgoing): void {
    this.queue = this.queue.then(() => this.send(outgoing));
  }

  private async send(outgoing: Outgoing): Promise<void> {
    if (!this.find(outgoing.clientId)) {
      return;
    }
    try {
      const message = await deliver(outgoing);
      this.onArrival?.(message);
      this.discard(outgoing.clientId);
    } catch (error) {
      this.replace({ ...outgoing, failure: { error, waits: isTransient(error) } });
    }
  }

  private find(clientId: string): Outgoing | undefined {
    return this.items.find((item) => item.clientId === clientId);
  }

  private replace(changed: Outgoing): void {
    this.change(this.items.map((item) => (item.clientId === changed.clientId ? changed : item)));
  }

  private change(items: readonly Outgoing[]): void {
    this.items = items;
    const kept = items.map(withoutFailure);
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
    this.watchers.forEach((watcher) => watcher());
  }
}

function withoutFailure({ clientId, conversationId, body, writtenAt }: Outgoing): Outgoing {
  return { clientId, conversationId, body, writtenAt };
}

/** What an earlier life of this tab left: whether it arrived is not known, so it waits to be sent again. */
function readKept(): Outgoing[] {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as Outgoing[];
  return kept.map((item) => ({ ...item, failure: { error: undefined, waits: true } }));
}

export const outbox = new Outbox();
