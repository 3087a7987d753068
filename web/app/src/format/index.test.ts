import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, startI18n } from '~/i18n';
import { formatSoon, localeOf } from './index';

beforeAll(async () => {
  await startI18n();
  await i18n.changeLanguage('de');
});

describe('a time soon', () => {
  const now = Date.parse('2026-11-22T22:30:00Z');

  it('is named by the day of the zone it is shown in', () => {
    expect(formatSoon('2026-11-22T22:45:00Z', 'Europe/Berlin', now)).toBe('heute, 23:45');
    expect(formatSoon('2026-11-22T23:45:00Z', 'Europe/Berlin', now)).toBe('morgen, 0:45');
    expect(formatSoon('2026-11-22T23:45:00Z', 'Asia/Seoul', now)).toBe('heute, 8:45');
  });

  it('is a date from the day after tomorrow on', () => {
    expect(formatSoon('2026-11-26T17:00:00Z', 'Europe/Berlin', now)).toContain('26. Nov');
  });

  it('is tomorrow also across a change of the clocks', () => {
    const before = Date.parse('2026-10-24T21:00:00Z');
    expect(formatSoon('2026-10-25T22:30:00Z', 'Europe/Berlin', before)).toBe('morgen, 23:30');
  });
});

describe('the language that things are written in', () => {
  it('is the variety of the chosen one that the browser prefers', () => {
    expect(localeOf('en', ['en-GB', 'en-US', 'en'])).toBe('en-GB');
    expect(localeOf('en', ['de-DE', 'en-AU'])).toBe('en-AU');
    expect(localeOf('es', ['es-419'])).toBe('es-419');
  });

  it('is the chosen one when the browser speaks others', () => {
    expect(localeOf('de', ['en-GB', 'den-CA'])).toBe('de');
    expect(localeOf('en', ['en-US@posix'])).toBe('en');
  });
});
