import { describe, expect, it } from 'vitest';
import { sessionTime } from './sessionTime';

const booking = { startsAt: '2026-11-24T18:00:00Z', endsAt: '2026-11-24T19:00:00Z' };
const at = (time: string) => sessionTime(booking, Date.parse(`2026-11-24T${time}Z`));

describe('sessionTime', () => {
  it('has not begun before the start', () => {
    expect(at('17:50:00')).toEqual({ elapsed: '0:00', remaining: '1:00:00', closing: false });
  });

  it('runs', () => {
    expect(at('18:10:05')).toEqual({ elapsed: '10:05', remaining: '49:55', closing: false });
  });

  it('comes to its end', () => {
    expect(at('18:55:00')).toEqual({ elapsed: '55:00', remaining: '5:00', closing: true });
  });

  it('is over', () => {
    expect(at('19:20:00')).toEqual({ elapsed: '1:00:00', remaining: '0:00', closing: false });
  });
});
