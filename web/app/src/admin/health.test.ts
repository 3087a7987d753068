import { describe, expect, it } from 'vitest';
import { readHealth } from './health';

describe('health', () => {
  it('is up when all checks are', () => {
    expect(readHealth({ status: 'UP', checks: [{ name: 'clock', status: 'UP', data: {} }] })).toEqual({
      up: true,
      checks: [{ name: 'clock', up: true, causes: [] }],
    });
  });

  it('names the causes of what is down', () => {
    const health = readHealth({
      status: 'DOWN',
      checks: [{ name: 'broker', status: 'DOWN', data: { error: 'refused', port: 61616 } }],
    });
    expect(health.up).toBe(false);
    expect(health.checks[0]?.causes).toEqual(['error: refused', 'port: 61616']);
  });
});
