const PREFIX = 'coachconnect.draft.';

/** What is being written in a conversation and not sent; kept in this tab, also over a reload. */
export function readDraft(conversationId: string): string {
  return sessionStorage.getItem(PREFIX + conversationId) ?? '';
}

export function keepDraft(conversationId: string, text: string): void {
  if (text) {
    sessionStorage.setItem(PREFIX + conversationId, text);
  } else {
    sessionStorage.removeItem(PREFIX + conversationId);
  }
}

export function forgetDrafts(): void {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key));
}
