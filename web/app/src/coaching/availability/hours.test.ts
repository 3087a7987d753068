import { describe, expect, it } from 'vitest';
import { DAY_END, formatClock, freeSpan, merged, overlapping, parseClock, withFrom } from './hours';

describe('a clock time', () => {
  it('is read from HH:mm, midnight at the end of the day included', () => {
    expect(parseClock('00:00')).toBe(0);
    expect(parseClock('23:45')).toBe(1425);
    expect(parseClock('24:00')).toBe(DAY_END);
  });

  it.each(['24:01', '25:00', '7:00', '12:60', '', 'noon'])('is not read from %j', (text) => {
    expect(parseClock(text)).toBeUndefined();
  });

  it('is written as it was read', () => {
    expect(['00:00', '09:05', '23:45', '24:00'].map((clock) => formatClock(parseClock(clock) ?? -1))).toEqual(
      ['00:00', '09:05', '23:45', '24:00'],
    );
  });
});

describe('the hours of a day', () => {
  it('become one where they overlap or touch, and come in order', () => {
    expect(
      merged([
        { from: 1080, to: 1200 },
        { from: 600, to: 720 },
        { from: 700, to: 800 },
        { from: 800, to: 810 },
      ]),
    ).toEqual([
      { from: 600, to: 810 },
      { from: 1080, to: 1200 },
    ]);
  });

  it('stay as they are when one lies inside another', () => {
    expect(
      merged([
        { from: 600, to: 900 },
        { from: 660, to: 720 },
      ]),
    ).toEqual([{ from: 600, to: 900 }]);
  });

  it('do not change those given', () => {
    const given = [
      { from: 600, to: 700 },
      { from: 650, to: 800 },
    ];
    merged(given);
    expect(given[0]).toEqual({ from: 600, to: 700 });
  });

  it('overlap when they share a minute, not when they only touch', () => {
    const spans = [
      { from: 600, to: 700 },
      { from: 700, to: 800 },
      { from: 790, to: 900 },
    ];
    expect([...overlapping(spans)]).toEqual([1, 2]);
  });
});

describe('one more part of a day', () => {
  it('comes an hour after the last', () => {
    expect(freeSpan([{ from: 600, to: 720 }])).toEqual({ from: 780, to: 900 });
  });

  it('fits the quarter that is left before midnight', () => {
    expect(freeSpan([{ from: 600, to: 1410 }])).toEqual({ from: 1425, to: 1440 });
  });

  it('takes a gap when the day is used until midnight', () => {
    expect(freeSpan([{ from: 600, to: DAY_END }])).toEqual({ from: 0, to: 600 });
  });

  it('does not exist on a full day', () => {
    expect(freeSpan([{ from: 0, to: DAY_END }])).toBeUndefined();
  });

  it('moves its end along when its start passes it', () => {
    expect(withFrom({ from: 600, to: 660 }, 700)).toEqual({ from: 700, to: 760 });
    expect(withFrom({ from: 600, to: 660 }, 1425)).toEqual({ from: 1425, to: 1440 });
  });
});
