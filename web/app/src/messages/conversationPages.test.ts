import { describe, expect, it } from 'vitest';
import type { ConversationView, MessageView } from '~/api/schema.gen';
import { allOf, type ConversationPages, unreadMessages, withMessage, withOwnRead } from './conversationPages';

const ME = 'me';

function conversation(id: string, lastSequence: number, unreadCount = 0): ConversationView {
  return {
    id,
    participants: [],
    lastSequence,
    readSequence: lastSequence - unreadCount,
    unreadCount,
    lastMessage: null,
    lastActivityAt: '2026-11-22T10:00:00Z',
  };
}

function message(conversationId: string, sequence: number, senderId: string): MessageView {
  return {
    id: `${conversationId}-${sequence}`,
    conversationId,
    sequence,
    senderId,
    senderName: senderId,
    clientId: 'client',
    body: 'gl hf',
    sentAt: '2026-11-22T10:05:00Z',
  };
}

const pages: ConversationPages = {
  pages: [
    { items: [conversation('a', 4), conversation('b', 9, 1)], nextCursor: 'next' },
    { items: [conversation('c', 2)], nextCursor: null },
  ],
  pageParams: [undefined, 'next'],
};

describe('a message in the list of conversations', () => {
  it('brings its conversation to the top, also from a later page', () => {
    const next = withMessage(pages, message('c', 3, 'nova'), ME);
    expect(next && allOf(next).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('is unread when somebody else wrote it, and not when I did', () => {
    expect(unreadMessages(withMessage(pages, message('a', 5, 'nova'), ME))).toBe(2);
    expect(unreadMessages(withMessage(pages, message('a', 5, ME), ME))).toBe(1);
  });

  it('is counted once when it comes again', () => {
    const once = withMessage(pages, message('a', 5, 'nova'), ME) ?? pages;
    expect(withMessage(once, message('a', 5, 'nova'), ME)).toBe(once);
  });

  it('of a conversation that is not in the list asks for the list', () => {
    expect(withMessage(pages, message('new', 1, 'nova'), ME)).toBeUndefined();
  });
});

describe('reading', () => {
  it('leaves nothing unread at the end, and keeps the count before it', () => {
    expect(unreadMessages(withOwnRead(pages, 'b', 9))).toBe(0);
    expect(unreadMessages(withOwnRead(pages, 'b', 8))).toBe(1);
  });

  it('never goes backwards', () => {
    expect(withOwnRead(pages, 'a', 1)).toEqual(pages);
  });
});
