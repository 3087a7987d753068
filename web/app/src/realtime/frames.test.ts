import { describe, expect, it } from 'vitest';
import { parseFrame, problemIn } from './frames';

describe('a frame of the server', () => {
  it('is read when it has the fields of its type', () => {
    const read = { type: 'read', conversationId: 'c', personId: 'p', sequence: 7 };
    expect(parseFrame(JSON.stringify(read))).toEqual(read);
    expect(parseFrame('{"type":"heartbeat"}')).toEqual({ type: 'heartbeat' });
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '"heartbeat"'],
    ['null', 'null'],
    ['without a type', '{}'],
    ['of a type that is not known', '{"type":"poll"}'],
    ['named like a method of every object', '{"type":"toString"}'],
    ['without a field', '{"type":"presence","personId":"p"}'],
    ['with a field of another kind', '{"type":"presence","personId":"p","online":"yes"}'],
  ])('is left out when it is %s', (_, text) => {
    expect(parseFrame(text)).toBeUndefined();
  });

  it('carries the same problem that a call would throw', () => {
    const problem = problemIn({
      type: 'error',
      problem: { type: '/problems/too-many-frames', title: 'Too many', status: 429, detail: 'Slow down' },
    });
    expect(problem).toMatchObject({ slug: 'too-many-frames', status: 429, detail: 'Slow down' });
  });
});
