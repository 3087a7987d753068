import { describe, expect, it } from 'vitest';
import { nearestSlots, spanAround } from './nearestSlots';

const slot = (startsAt: string) => ({ startsAt, endsAt: startsAt, startsAtLocal: startsAt });
const free = ['09:00', '17:00', '17:45', '18:15', '20:00'].map((time) => slot(`2026-11-26T${time}:00Z`));

describe('the nearest free starts', () => {
  it('are the closest ones, in the order of time', () => {
    const near = nearestSlots(free, '2026-11-26T18:00:00Z', 3);
    expect(near.map(({ startsAt }) => startsAt.slice(11, 16))).toEqual(['17:00', '17:45', '18:15']);
  });

  it('never offer the taken one again', () => {
    const near = nearestSlots(free, '2026-11-26T17:45:00.000Z', 10);
    expect(near).toHaveLength(4);
  });

  it('are looked for around the wanted start, but not in the past and within what the server answers', () => {
    const now = Date.parse('2026-11-25T12:00:00Z');
    expect(spanAround('2026-11-26T18:00:00Z', now)).toEqual({
      from: '2026-11-25T12:00:00.000Z',
      to: '2026-12-03T18:00:00.000Z',
    });
    expect(spanAround('2026-12-26T18:00:00Z', now).from).toBe('2026-12-23T18:00:00.000Z');
  });
});
