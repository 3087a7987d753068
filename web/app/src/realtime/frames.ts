import { ApiProblem } from '~/api/problem';
import type { BookingView, MessageView, NotificationView } from '~/api/schema.gen';

/** What the server pushes; see POST /realtime/ticket in the API's description. */
export type ServerFrame =
  | ({ type: 'message' } & MessageView)
  | ({ type: 'notification' } & Omit<NotificationView, 'readAt'>)
  | { type: 'ack'; clientId: string; conversationId: string; id: string; sequence: number }
  | { type: 'typing'; conversationId: string; personId: string; displayName: string }
  | { type: 'presence'; personId: string; online: boolean }
  | { type: 'read'; conversationId: string; personId: string; sequence: number }
  | { type: 'resumed'; conversationId: string; sequence: number; complete: boolean }
  | { type: 'booking'; id: string; state: BookingView['state']; version: number }
  | { type: 'heartbeat' }
  | { type: 'error'; problem: ProblemDocument; clientId?: string };

export type FrameType = ServerFrame['type'];
export type FrameOf<T extends FrameType> = Extract<ServerFrame, { type: T }>;

/** What a page may send. */
export type ClientFrame =
  | { type: 'message.send'; conversationId: string; clientId: string; body: string }
  | { type: 'typing'; conversationId: string }
  | { type: 'read'; conversationId: string; sequence: number }
  | { type: 'resume'; conversationId: string; afterSequence: number };

export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail?: string;
}

type Shape<F> = Partial<Record<Exclude<keyof F, 'type'>, 'string' | 'number' | 'boolean' | 'object'>>;

const SHAPES: { [T in FrameType]: Shape<FrameOf<T>> } = {
  message: {
    id: 'string',
    conversationId: 'string',
    sequence: 'number',
    senderId: 'string',
    clientId: 'string',
    body: 'string',
    sentAt: 'string',
  },
  notification: { id: 'string', kind: 'string', title: 'string', createdAt: 'string' },
  ack: { clientId: 'string', conversationId: 'string', id: 'string', sequence: 'number' },
  typing: { conversationId: 'string', personId: 'string', displayName: 'string' },
  presence: { personId: 'string', online: 'boolean' },
  read: { conversationId: 'string', personId: 'string', sequence: 'number' },
  resumed: { conversationId: 'string', sequence: 'number', complete: 'boolean' },
  booking: { id: 'string', state: 'string', version: 'number' },
  heartbeat: {},
  error: { problem: 'object' },
};

/** The frame in a text; undefined for what a newer server may send and this build does not know. */
export function parseFrame(text: string): ServerFrame | undefined {
  const value = parseObject(text);
  const shape = value && shapeOf(value['type']);
  const fits = shape && Object.entries(shape).every(([field, type]) => typeof value[field] === type);
  return fits ? (value as unknown as ServerFrame) : undefined;
}

/** The problem of an error frame, as the REST calls would throw it. */
export function problemIn(frame: FrameOf<'error'>): ApiProblem {
  const { status, type, title, detail } = frame.problem;
  return new ApiProblem(status, type.split('/').pop() ?? type, title, detail ?? '', [], undefined);
}

export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function shapeOf(type: unknown): Record<string, string> | undefined {
  return typeof type === 'string' && Object.hasOwn(SHAPES, type) ? SHAPES[type as FrameType] : undefined;
}
