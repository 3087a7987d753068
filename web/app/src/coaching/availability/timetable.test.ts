import { describe, expect, it } from 'vitest';
import {
  changed,
  conflicts,
  type Draft,
  emptyWeek,
  fieldOf,
  fromApi,
  genericTime,
  minutesPerWeek,
  spansDrawn,
  toApi,
} from './timetable';

const TODAY = '2026-11-22';

function draft(part: Partial<Draft> = {}): Draft {
  return { timeZone: 'Europe/Berlin', week: emptyWeek(), exceptions: [], ...part };
}

describe('the timetable and the API', () => {
  const view = {
    timeZone: 'Europe/Berlin',
    weekly: [
      { day: 'MONDAY' as const, from: '18:00', to: '24:00' },
      { day: 'MONDAY' as const, from: '09:30', to: '11:45' },
      { day: 'SUNDAY' as const, from: '00:00', to: '24:00' },
    ],
    overrides: [
      { date: '2026-12-24', intervals: [] },
      { date: '2026-12-01', intervals: [{ from: '10:00', to: '12:00' }] },
    ],
  };

  it('keep every hour on the way there and back, in order', () => {
    expect(toApi(fromApi(view), TODAY)).toEqual({
      timeZone: 'Europe/Berlin',
      weekly: [
        { day: 'MONDAY', from: '09:30', to: '11:45' },
        { day: 'MONDAY', from: '18:00', to: '24:00' },
        { day: 'SUNDAY', from: '00:00', to: '24:00' },
      ],
      overrides: [
        { date: '2026-12-01', intervals: [{ from: '10:00', to: '12:00' }] },
        { date: '2026-12-24', intervals: [] },
      ],
    });
  });

  it('leave out the dates that have passed', () => {
    const old = draft({
      exceptions: [
        { date: '2026-11-21', spans: [] },
        { date: TODAY, spans: [] },
      ],
    });
    expect(toApi(old, TODAY).overrides).toEqual([{ date: TODAY, intervals: [] }]);
  });

  it('find the hours that a complaint of the server means', () => {
    const sent = toApi(fromApi(view), TODAY);
    expect(fieldOf('weekly[1].to', sent)).toEqual({ day: 'MONDAY', from: '18:00', to: '24:00' });
    expect(fieldOf('overrides[0].intervals[0].from', sent)).toEqual({
      date: '2026-12-01',
      from: '10:00',
      to: '12:00',
    });
    expect(fieldOf('timeZone', sent)).toBeUndefined();
  });
});

describe('hours drawn on the calendar', () => {
  it('join the hours that they overlap', () => {
    const before = draft({ week: { ...emptyWeek(), FRIDAY: [{ from: 600, to: 720 }] } });
    const after = changed(before, {
      kind: 'draw',
      day: 'FRIDAY',
      spans: [{ day: 'FRIDAY', span: { from: 700, to: 800 } }],
    });
    expect(after.week.FRIDAY).toEqual([{ from: 600, to: 800 }]);
  });

  it('leave their old day when they are dragged to another', () => {
    const before = draft({
      week: { ...emptyWeek(), FRIDAY: [{ from: 600, to: 720 }], SATURDAY: [{ from: 60, to: 120 }] },
    });
    const after = changed(before, {
      kind: 'draw',
      day: 'FRIDAY',
      replaces: 0,
      spans: [{ day: 'SATURDAY', span: { from: 600, to: 720 } }],
    });
    expect(after.week.FRIDAY).toEqual([]);
    expect(after.week.SATURDAY).toEqual([
      { from: 60, to: 120 },
      { from: 600, to: 720 },
    ]);
  });

  it('are cut at midnight', () => {
    const drawn = spansDrawn(new Date(genericTime('MONDAY', 1320)), new Date(genericTime('TUESDAY', 120)));
    expect(drawn).toEqual([
      { day: 'MONDAY', span: { from: 1320, to: 1440 } },
      { day: 'TUESDAY', span: { from: 0, to: 120 } },
    ]);
  });

  it('end with the day when drawn to its lower edge', () => {
    const drawn = spansDrawn(new Date(genericTime('SUNDAY', 1425)), new Date(genericTime('SUNDAY', 1440)));
    expect(drawn).toEqual([{ day: 'SUNDAY', span: { from: 1425, to: 1440 } }]);
  });
});

describe('hours edited in the list', () => {
  const overlappingWeek = {
    ...emptyWeek(),
    TUESDAY: [
      { from: 600, to: 720 },
      { from: 660, to: 780 },
    ],
  };

  it('are told when they overlap, and become one when asked', () => {
    expect(conflicts(overlappingWeek)).toEqual(['TUESDAY']);
    const after = changed(draft({ week: overlappingWeek }), { kind: 'merge', day: 'TUESDAY' });
    expect(conflicts(after.week)).toEqual([]);
    expect(after.week.TUESDAY).toEqual([{ from: 600, to: 780 }]);
  });

  it('replace those of the days they are copied to', () => {
    const before = draft({
      week: { ...emptyWeek(), MONDAY: [{ from: 600, to: 720 }], WEDNESDAY: [{ from: 0, to: 60 }] },
    });
    const after = changed(before, { kind: 'copy', day: 'MONDAY', to: ['WEDNESDAY', 'THURSDAY'] });
    expect(after.week.WEDNESDAY).toEqual([{ from: 600, to: 720 }]);
    expect(after.week.THURSDAY).toEqual([{ from: 600, to: 720 }]);
    expect(after.week.MONDAY).toEqual([{ from: 600, to: 720 }]);
  });

  it('count once in the sum of the week where they overlap', () => {
    expect(minutesPerWeek(overlappingWeek)).toBe(180);
  });
});

describe('a date that differs', () => {
  it('replaces an earlier exception of the same date and comes in order', () => {
    const before = draft({ exceptions: [{ date: '2026-12-24', spans: [] }] });
    const after = changed(before, {
      kind: 'except',
      exceptions: [
        { date: '2026-12-24', spans: [{ from: 600, to: 720 }] },
        { date: '2026-12-01', spans: [] },
      ],
    });
    expect(after.exceptions).toEqual([
      { date: '2026-12-01', spans: [] },
      { date: '2026-12-24', spans: [{ from: 600, to: 720 }] },
    ]);
    expect(changed(after, { kind: 'unexcept', date: '2026-12-01' }).exceptions).toHaveLength(1);
  });
});
