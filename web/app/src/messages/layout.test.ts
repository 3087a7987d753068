import { describe, expect, it } from 'vitest';
import { layOut } from './layout';
import type { Entry } from './timeline';

const utcDay = (instant: string) => instant.slice(0, 10);

function message(sequence: number, senderId: string, sentAt: string): Entry {
  const clientId = `c${sequence}`;
  const message = {
    id: clientId,
    conversationId: 'c',
    sequence,
    senderId,
    senderName: '',
    clientId,
    body: '',
  };
  return { kind: 'message', message: { ...message, sentAt } };
}

describe('the rows of a conversation', () => {
  it('begin a day when the day changes', () => {
    const rows = layOut(
      [
        message(1, 'nova', '2026-11-21T23:59:00Z'),
        message(2, 'nova', '2026-11-22T00:01:00Z'),
        message(3, 'nova', '2026-11-22T00:02:00Z'),
      ],
      'me',
      utcDay,
    );
    expect(rows.map(({ startsDay }) => startsDay)).toEqual([true, true, false]);
    expect(rows.map(({ startsGroup }) => startsGroup)).toEqual([true, true, false]);
  });

  it('are grouped while one person writes on', () => {
    const rows = layOut(
      [
        message(1, 'nova', '2026-11-22T10:00:00Z'),
        message(2, 'nova', '2026-11-22T10:01:00Z'),
        message(3, 'me', '2026-11-22T10:02:00Z'),
        message(4, 'me', '2026-11-22T10:30:00Z'),
      ],
      'me',
      utcDay,
    );
    expect(rows.map(({ endsGroup }) => endsGroup)).toEqual([false, true, true, true]);
    expect(rows.map(({ isMine }) => isMine)).toEqual([false, false, true, true]);
  });

  it('keep their key when what was on its way has arrived', () => {
    const outgoing = { clientId: 'c1', conversationId: 'c', body: '', writtenAt: '2026-11-22T10:00:00Z' };
    const [before] = layOut([{ kind: 'outgoing', outgoing }], 'me', utcDay);
    const [after] = layOut([message(1, 'me', '2026-11-22T10:00:00Z')], 'me', utcDay);
    expect(before?.key).toBe(after?.key);
  });
});
