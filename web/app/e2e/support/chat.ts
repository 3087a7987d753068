import { expect, type Locator, type Page } from '@playwright/test';
import type { Someone } from './api';

/** The conversation that a confirmed booking opened for somebody new. */
export async function conversationOf(person: Someone): Promise<string> {
  let conversationId: string | undefined;
  await expect(async () => {
    const { items } = await person.call<{ items: { id: string }[] }>('GET', '/conversations');
    conversationId = items[0]?.id;
    expect(conversationId, `a conversation of ${person.name}`).toBeTruthy();
  }).toPass({ timeout: 20_000 });
  return conversationId ?? '';
}

export function messages(page: Page): Locator {
  return page.getByRole('region', { name: 'Messages' });
}

export async function write(page: Page, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Write a message' });
  await field.fill(words);
  await field.press('Enter');
  await expect(field).toHaveValue('');
}
