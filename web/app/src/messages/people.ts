import type { ConversationView } from '~/api/schema.gen';
import { i18n } from '~/i18n';

/** The others of a conversation. */
export function others(conversation: ConversationView, me: string): ConversationView['participants'] {
  return conversation.participants.filter(({ personId }) => personId !== me);
}

export function namesOf(conversation: ConversationView, me: string): string {
  const names = others(conversation, me).map(({ displayName }) => displayName);
  return new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
}
