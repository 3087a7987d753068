import { describe, expect, it } from 'vitest';
import type { MeView } from '~/api/schema.gen';
import { patchOf, valuesOf, withChannel } from './preferenceValues';

const ME = {
  locale: 'en',
  timeZone: 'Europe/Berlin',
  preferences: { notifications: { MESSAGES: ['IN_APP'] }, quietHours: null },
} as unknown as MeView;

describe('preferences', () => {
  it('start with every way for what was never decided', () => {
    expect(valuesOf(ME).notifications).toEqual({
      BOOKINGS: ['EMAIL', 'IN_APP', 'PUSH'],
      REMINDERS: ['EMAIL', 'IN_APP', 'PUSH'],
      MESSAGES: ['IN_APP'],
    });
  });

  it('are sent only where they changed', () => {
    const before = valuesOf(ME);
    const BOOKINGS = withChannel(before.notifications.BOOKINGS, 'EMAIL', false);
    expect(patchOf(before, before)).toEqual({});
    expect(patchOf(before, { ...before, notifications: { ...before.notifications, BOOKINGS } })).toEqual({
      preferences: { notifications: { BOOKINGS: ['IN_APP', 'PUSH'] } },
    });
    expect(patchOf(before, { ...before, timeZone: 'Asia/Seoul' })).toEqual({ timeZone: 'Asia/Seoul' });
  });

  it('turn quiet hours on as a whole and off with null', () => {
    const off = valuesOf(ME);
    const on = { ...off, quiet: true };
    expect(patchOf(off, on)).toEqual({ preferences: { quietHours: { from: '22:00', to: '08:00' } } });
    expect(patchOf(on, off)).toEqual({ preferences: { quietHours: null } });
    expect(patchOf(off, { ...off, quiet: false, quietFrom: '21:00' })).toEqual({
      preferences: { quietHours: null },
    });
  });
});
