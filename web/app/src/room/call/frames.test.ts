import { describe, expect, it } from 'vitest';
import { parseRoomFrame } from './frames';

describe('parseRoomFrame', () => {
  it('knows the frames of a room', () => {
    const frame = { type: 'peer', state: 'joined', personId: 'p' };
    expect(parseRoomFrame(JSON.stringify(frame))).toEqual(frame);
  });

  it('leaves out what is not for the call', () => {
    expect(parseRoomFrame('{"type":"heartbeat"}')).toBeUndefined();
    expect(parseRoomFrame('{}')).toBeUndefined();
  });
});
