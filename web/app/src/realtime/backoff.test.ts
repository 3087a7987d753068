import { describe, expect, it } from 'vitest';
import { reconnectDelay } from './backoff';

const soonest = () => 0;
const latest = () => 1;

describe('the wait before a reconnect', () => {
  it('doubles with every attempt', () => {
    expect([0, 1, 2, 3].map((attempt) => reconnectDelay(attempt, latest))).toEqual([500, 1000, 2000, 4000]);
  });

  it('is never longer than half a minute, however long the server is away', () => {
    expect(reconnectDelay(50, latest)).toBe(30_000);
    expect(reconnectDelay(5_000, latest)).toBe(30_000);
  });

  it('is spread over half of its length', () => {
    expect(reconnectDelay(3, soonest)).toBe(2000);
    expect(reconnectDelay(3, () => 0.5)).toBe(3000);
  });
});
