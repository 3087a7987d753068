import type { InfiniteData } from '@tanstack/react-query';
import type { ConversationView, MessageView, PageConversationView } from '~/api/schema.gen';

export type ConversationPages = InfiniteData<PageConversationView>;

/** @returns the list with the message, its conversation on top; undefined when that is not in the list */
export function withMessage(
  pages: ConversationPages,
  message: MessageView,
  me: string,
): ConversationPages | undefined {
  const conversation = allOf(pages).find(({ id }) => id === message.conversationId);
  if (!conversation) {
    return undefined;
  }
  if (message.sequence <= conversation.lastSequence) {
    return pages;
  }
  const mine = message.senderId === me;
  const changed = {
    ...conversation,
    lastMessage: message,
    lastSequence: message.sequence,
    lastActivityAt: message.sentAt,
    unreadCount: conversation.unreadCount + (mine ? 0 : 1),
  };
  return onTop(pages, changed);
}

/** The list after I have read a conversation up to `sequence`. */
export function withOwnRead(
  pages: ConversationPages,
  conversationId: string,
  sequence: number,
): ConversationPages {
  return mapConversations(pages, (conversation) =>
    conversation.id === conversationId && sequence > conversation.readSequence
      ? {
          ...conversation,
          readSequence: sequence,
          unreadCount: sequence >= conversation.lastSequence ? 0 : conversation.unreadCount,
        }
      : conversation,
  );
}

export function allOf(pages: ConversationPages): ConversationView[] {
  return pages.pages.flatMap(({ items }) => items);
}

export function unreadMessages(pages: ConversationPages | undefined): number {
  return pages ? allOf(pages).reduce((sum, { unreadCount }) => sum + unreadCount, 0) : 0;
}

function onTop(pages: ConversationPages, changed: ConversationView): ConversationPages {
  const without = pages.pages.map((page) => ({
    ...page,
    items: page.items.filter(({ id }) => id !== changed.id),
  }));
  const [first, ...rest] = without;
  return { ...pages, pages: first ? [{ ...first, items: [changed, ...first.items] }, ...rest] : [] };
}

function mapConversations(
  pages: ConversationPages,
  change: (conversation: ConversationView) => ConversationView,
): ConversationPages {
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, items: page.items.map(change) })) };
}
