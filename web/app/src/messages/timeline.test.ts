import { describe, expect, it } from 'vitest';
import type { MessageView } from '~/api/schema.gen';
import type { Outgoing } from './outbox';
import { entries, hasOlder, leavesGap, merge, type Timeline } from './timeline';

function message(sequence: number, body = `message ${sequence}`): MessageView {
  return {
    id: `id-${sequence}`,
    conversationId: 'c',
    sequence,
    senderId: 'nova',
    senderName: 'Nova',
    clientId: `client-${sequence}`,
    body,
    sentAt: '2026-11-22T10:00:00Z',
  };
}

function run(from: number, to: number): MessageView[] {
  return Array.from({ length: to - from + 1 }, (_, index) => message(from + index));
}

const sequences = (timeline: Timeline) => timeline.map(({ sequence }) => sequence);

describe('messages that come in', () => {
  it('are put in order, whatever order they come in', () => {
    expect(sequences(merge([], [message(3), message(1), message(2)]))).toEqual([1, 2, 3]);
  });

  it('are there once, also when a resume brings them again', () => {
    expect(sequences(merge(run(1, 4), run(3, 6)))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('replace what was put together from the acknowledgement', () => {
    const [, mine] = merge([message(1), message(2, 'as typed')], [message(2, 'as stored')]);
    expect(mine?.body).toBe('as stored');
  });

  it('join at the start when older ones are loaded', () => {
    expect(sequences(merge(run(51, 60), run(41, 50)))).toEqual(sequences(run(41, 60)));
  });

  it('stay out when they would leave a hole, at the end as at the start', () => {
    expect(sequences(merge(run(5, 8), [message(10)]))).toEqual([5, 6, 7, 8]);
    expect(sequences(merge(run(5, 8), [message(3)]))).toEqual([5, 6, 7, 8]);
    expect(leavesGap(run(5, 8), message(10))).toBe(true);
  });

  it('close a hole together with what was missing', () => {
    expect(sequences(merge(run(5, 8), [message(10), message(9)]))).toEqual([5, 6, 7, 8, 9, 10]);
    expect(leavesGap(run(5, 8), message(9))).toBe(false);
  });

  it('begin with the newest run when nothing is known yet', () => {
    expect(sequences(merge([], [...run(1, 2), ...run(7, 9)]))).toEqual([7, 8, 9]);
  });

  it('change nothing that was there when none come', () => {
    expect(merge([], [])).toEqual([]);
    expect(merge(run(1, 3), [])).toEqual(run(1, 3));
  });
});

describe('the history upwards', () => {
  it('goes on until the first message', () => {
    expect(hasOlder(run(2, 9))).toBe(true);
    expect(hasOlder(run(1, 9))).toBe(false);
    expect(hasOlder([])).toBe(false);
  });
});

describe('what is shown', () => {
  const waiting: Outgoing = {
    clientId: 'client-3',
    conversationId: 'c',
    body: 'on its way',
    writtenAt: '2026-11-22T10:01:00Z',
  };

  it('ends with what is on its way', () => {
    expect(entries(run(1, 2), [waiting]).map(({ kind }) => kind)).toEqual(['message', 'message', 'outgoing']);
  });

  it('has a message once when its frame is faster than its acknowledgement', () => {
    expect(entries(run(1, 3), [waiting]).map(({ kind }) => kind)).toEqual(['message', 'message', 'message']);
  });
});
