import type { MessageView } from '~/api/schema.gen';
import type { Outgoing } from './outbox';

/**
 * A run of a conversation's messages, the oldest first, without holes: each sequence is one above the one before. What
 * would leave a hole stays out; it is asked for and comes with what is missing.
 */
export type Timeline = readonly MessageView[];

export type Entry = { kind: 'message'; message: MessageView } | { kind: 'outgoing'; outgoing: Outgoing };

/** The timeline with all of `incoming` that it knows already or that joins it at either end. */
export function merge(timeline: Timeline, incoming: readonly MessageView[]): Timeline {
  const bySequence = new Map([...timeline, ...incoming].map((message) => [message.sequence, message]));
  const sorted = [...bySequence.values()].sort((a, b) => a.sequence - b.sequence);
  const anchor = timeline.at(-1) ?? sorted.at(-1);
  return anchor ? runAround(sorted, anchor.sequence) : [];
}

/** Whether messages between the timeline's end and this one are missing. */
export function leavesGap(timeline: Timeline, message: MessageView): boolean {
  return message.sequence > lastSequence(timeline) + 1;
}

export function lastSequence(timeline: Timeline): number {
  return timeline.at(-1)?.sequence ?? 0;
}

export function hasOlder(timeline: Timeline): boolean {
  return (timeline[0]?.sequence ?? 1) > 1;
}

/** What is shown: the messages, then what is on its way, each once. */
export function entries(timeline: Timeline, outgoing: readonly Outgoing[]): Entry[] {
  const arrived = new Set(timeline.map((message) => message.clientId));
  return [
    ...timeline.map((message) => ({ kind: 'message', message }) as const),
    ...outgoing
      .filter(({ clientId }) => !arrived.has(clientId))
      .map((waiting) => ({ kind: 'outgoing', outgoing: waiting }) as const),
  ];
}

function runAround(sorted: readonly MessageView[], sequence: number): Timeline {
  const at = sorted.findIndex((message) => message.sequence === sequence);
  let from = at;
  let to = at;
  while (sorted[from - 1]?.sequence === (sorted[from]?.sequence ?? 0) - 1) {
    from--;
  }
  while (sorted[to + 1]?.sequence === (sorted[to]?.sequence ?? 0) + 1) {
    to++;
  }
  return sorted.slice(from, to + 1);
}
