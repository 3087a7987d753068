import { useConversations } from '~/messages/useConversations';
import { unreadMessages } from '~/messages/conversationPages';
import { unreadNotices } from '~/notifications/inboxPages';
import { useInbox } from '~/notifications/useInbox';

/** What waits to be read. Notices of messages are left out: they are counted as messages. */
export function useUnread(): { messages: number; notices: number } {
  const conversations = useConversations();
  const inbox = useInbox();
  return { messages: unreadMessages(conversations.data), notices: unreadNotices(inbox.data) };
}
