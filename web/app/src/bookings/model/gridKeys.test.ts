import { describe, expect, it } from 'vitest';
import { moveInGrid } from './gridKeys';
import { buildWeekGrid, daysFrom } from './weekGrid';

const starts = [
  '2026-11-26T10:00:00Z',
  '2026-11-26T10:15:00Z',
  '2026-11-26T12:30:00Z',
  '2026-11-28T12:00:00Z',
  '2026-11-28T12:30:00Z',
  '2026-11-29T20:45:00Z',
];
const slots = starts.map((startsAt) => ({ startsAt, endsAt: startsAt, startsAtLocal: startsAt }));
const grid = buildWeekGrid(slots, daysFrom('2026-11-26'), 'UTC');

function press(from: string, key: string, ctrl = false) {
  return moveInGrid(grid, `2026-11-${from}:00Z`, key, ctrl);
}

function focus(at: string) {
  return { kind: 'focus', startsAt: `2026-11-${at}:00Z` };
}

describe('keys in the grid of starts', () => {
  it('go sideways by quarters within the hour', () => {
    expect(press('26T10:00', 'ArrowRight')).toEqual(focus('26T10:15'));
    expect(press('26T10:15', 'ArrowLeft')).toEqual(focus('26T10:00'));
  });

  it('go on to the next day that has free starts, at the nearest hour', () => {
    expect(press('26T12:30', 'ArrowRight')).toEqual(focus('28T12:00'));
    expect(press('26T10:15', 'ArrowRight')).toEqual(focus('28T12:00'));
    expect(press('29T20:45', 'ArrowLeft')).toEqual(focus('28T12:30'));
  });

  it('go up and down by hours of the same day, to the nearest quarter', () => {
    expect(press('26T10:15', 'ArrowDown')).toEqual(focus('26T12:30'));
    expect(press('26T12:30', 'ArrowUp')).toEqual(focus('26T10:15'));
  });

  it('stay at the edges', () => {
    expect(press('26T10:00', 'ArrowLeft')).toBeUndefined();
    expect(press('29T20:45', 'ArrowRight')).toBeUndefined();
    expect(press('29T20:45', 'ArrowDown')).toBeUndefined();
  });

  it('Home and End lead to the ends of the day, with Ctrl of the week', () => {
    expect(press('26T10:15', 'End')).toEqual(focus('26T12:30'));
    expect(press('26T12:30', 'Home')).toEqual(focus('26T10:00'));
    expect(press('28T12:00', 'Home', true)).toEqual(focus('26T10:00'));
    expect(press('28T12:00', 'End', true)).toEqual(focus('29T20:45'));
  });

  it('PageUp and PageDown change the week', () => {
    expect(press('26T10:00', 'PageDown')).toEqual({ kind: 'week', by: 1 });
    expect(press('26T10:00', 'PageUp')).toEqual({ kind: 'week', by: -1 });
  });

  it('leave other keys to the page', () => {
    expect(press('26T10:00', 'Tab')).toBeUndefined();
    expect(press('26T10:00', 'a')).toBeUndefined();
  });
});
