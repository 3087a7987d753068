import type { Entry } from './timeline';

const TOGETHER_MS = 5 * 60_000;

/** An entry with its place among its neighbours. */
export interface Row {
  key: string;
  entry: Entry;
  isMine: boolean;
  at: string;
  body: string;
  startsDay: boolean;
  /** First and last of what one person wrote in one go. */
  startsGroup: boolean;
  endsGroup: boolean;
}

/** @param dayOf the day of an instant where the reader is */
export function layOut(entries: readonly Entry[], me: string, dayOf: (instant: string) => string): Row[] {
  const plain = entries.map((entry) => describe(entry, me));
  return plain.map((row, index) => {
    const before = plain[index - 1];
    const after = plain[index + 1];
    return {
      ...row,
      startsDay: !before || dayOf(before.at) !== dayOf(row.at),
      startsGroup: !before || !belongTogether(before, row, dayOf),
      endsGroup: !after || !belongTogether(row, after, dayOf),
    };
  });
}

type Plain = Pick<Row, 'key' | 'entry' | 'isMine' | 'at' | 'body'> & { sender: string };

function describe(entry: Entry, me: string): Plain {
  if (entry.kind === 'outgoing') {
    const { clientId, writtenAt, body } = entry.outgoing;
    return { key: `${me}/${clientId}`, entry, isMine: true, sender: me, at: writtenAt, body };
  }
  const { clientId, senderId, sentAt, body } = entry.message;
  return {
    key: `${senderId}/${clientId}`,
    entry,
    isMine: senderId === me,
    sender: senderId,
    at: sentAt,
    body,
  };
}

function belongTogether(before: Plain, after: Plain, dayOf: (instant: string) => string): boolean {
  return (
    before.sender === after.sender &&
    dayOf(before.at) === dayOf(after.at) &&
    Date.parse(after.at) - Date.parse(before.at) < TOGETHER_MS
  );
}
