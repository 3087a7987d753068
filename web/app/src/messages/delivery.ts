import { api } from '~/api/client';
import { Unreachable } from '~/api/problem';
import type { MessageView } from '~/api/schema.gen';
import { session } from '~/auth/session';
import { realtime } from '~/realtime/connection';
import { type FrameOf, problemIn } from '~/realtime/frames';
import type { Outgoing } from './outbox';

const ACK_MS = 6_000;

/**
 * Brings a message to the server: over the open line, else by a call. The server stores a client id once, so that both
 * ways, and every retry, may be tried without harm.
 */
export async function deliver(outgoing: Outgoing): Promise<MessageView> {
  const ack = await overLine(outgoing);
  return ack ? asMessage(outgoing, ack) : byCall(outgoing);
}

/** @returns undefined when there is no line, or no answer on it */
function overLine({ conversationId, clientId, body }: Outgoing): Promise<FrameOf<'ack'> | undefined> {
  return new Promise((resolve, reject) => {
    const stops = [
      realtime.on('ack', (ack) => ack.clientId === clientId && settle(() => resolve(ack))),
      realtime.on('error', (error) => error.clientId === clientId && settle(() => reject(problemIn(error)))),
    ];
    const timeout = setTimeout(() => settle(() => resolve(undefined)), ACK_MS);
    const settle = (finish: () => void) => {
      clearTimeout(timeout);
      stops.forEach((stop) => stop());
      finish();
    };
    if (!realtime.send({ type: 'message.send', conversationId, clientId, body })) {
      settle(() => resolve(undefined));
    }
  });
}

async function byCall({ conversationId, clientId, body }: Outgoing): Promise<MessageView> {
  const { data } = await api.POST('/api/v1/conversations/{id}/messages', {
    params: { path: { id: conversationId } },
    body: { clientId, body },
  });
  if (!data) {
    throw new Unreachable('An answer without the message');
  }
  return data;
}

function asMessage({ body, writtenAt }: Outgoing, ack: FrameOf<'ack'>): MessageView {
  const { person } = session.snapshot();
  return {
    id: ack.id,
    conversationId: ack.conversationId,
    sequence: ack.sequence,
    senderId: person?.id ?? '',
    senderName: person?.displayName ?? '',
    clientId: ack.clientId,
    body,
    sentAt: writtenAt,
  };
}
