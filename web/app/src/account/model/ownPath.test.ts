import { describe, expect, it } from 'vitest';
import { ownPath } from './ownPath';

describe('where somebody is led after the sign-in', () => {
  it.each(['/', '/bookings/1?tab=notes#top', '/coaches/7/book?at=2026-11-24T18%3A00Z'])('may be %s', (to) => {
    expect(ownPath(to)).toBe(to);
  });

  it.each([
    null,
    '',
    'https://evil.test/',
    '//evil.test/',
    '/\\evil.test',
    '/\t/evil.test',
    '/.//evil.test',
    '/a/..//evil.test',
    'javascript:alert(1)',
    'bookings',
    '//',
  ])('is never %j', (to) => {
    expect(ownPath(to)).toBeUndefined();
  });
});
