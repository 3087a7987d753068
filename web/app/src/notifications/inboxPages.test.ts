import { describe, expect, it } from 'vitest';
import type { NotificationView } from '~/api/schema.gen';
import { allNotices, type InboxPages, unreadNotices, withNew, withRead } from './inboxPages';

function notice(id: string, kind = 'REMINDER', readAt: string | null = null): NotificationView {
  return { id, kind, title: id, body: '', link: '/bookings/1', createdAt: '2026-11-22T10:00:00Z', readAt };
}

const NOW = '2026-11-22T12:00:00Z';
const pages: InboxPages = {
  pages: [{ items: [notice('a'), notice('m', 'MESSAGE')], unread: 7, nextCursor: 'next' }],
  pageParams: [undefined],
};

describe('the inbox', () => {
  it('has a pushed notice on top, once', () => {
    const next = withNew(withNew(pages, notice('new')), notice('new'));
    expect(allNotices(next).map(({ id }) => id)).toEqual(['new', 'a', 'm']);
    expect(next.pages[0]?.unread).toBe(8);
  });

  it('keeps only the newest unread notice of a conversation', () => {
    const next = withNew(pages, notice('m2', 'MESSAGE'));
    expect(allNotices(next).map(({ id }) => id)).toEqual(['m2', 'a']);
    expect(next.pages[0]?.unread).toBe(7);
  });

  it('counts without the notices of messages', () => {
    expect(unreadNotices(pages)).toBe(6);
    expect(unreadNotices(undefined)).toBe(0);
  });

  it('counts down by what was unread when some are read', () => {
    const once = withRead(pages, ({ id }) => id === 'a', NOW);
    expect(once.pages[0]?.unread).toBe(6);
    expect(withRead(once, ({ id }) => id === 'a', NOW).pages[0]?.unread).toBe(6);
  });
});
