import { describe, expect, it } from 'vitest';
import { announcedMinutes, asClock, pollDelay, secondsUntil } from './countdown';

describe('the countdown of a hold', () => {
  const now = Date.parse('2026-11-26T18:00:00.400Z');

  it('counts whole seconds and stops at zero', () => {
    expect(secondsUntil('2026-11-26T18:15:00Z', now)).toBe(900);
    expect(secondsUntil('2026-11-26T17:59:00Z', now)).toBe(0);
  });

  it('reads as minutes and seconds', () => {
    expect([900, 61, 9, 0].map(asClock)).toEqual(['15:00', '01:01', '00:09', '00:00']);
  });

  it('is said aloud once at five minutes and once at one', () => {
    const said = [];
    for (let seconds = 400; seconds > 0; seconds--) {
      said.push(announcedMinutes(seconds + 1, seconds));
    }
    expect(said.filter(Boolean)).toEqual([5, 1]);
  });

  it('is said also when the page slept over the exact second, but not for a hold that is over', () => {
    expect(announcedMinutes(420, 200)).toBe(5);
    expect(announcedMinutes(70, 0)).toBeUndefined();
  });
});

describe('asking for the state of a payment', () => {
  it('begins soon, slows down, and never waits longer than 8 seconds', () => {
    expect(pollDelay(0)).toBeLessThan(1_000);
    expect(pollDelay(3)).toBeGreaterThan(pollDelay(2));
    expect(pollDelay(50)).toBe(8_000);
  });
});
