import { expect, type Locator, type Page } from '@playwright/test';
import { freshEmail, mailedLink } from './api';

export type Wish = 'I want to get better' | 'I want to coach';

export interface Account {
  name: string;
  email: string;
  password: string;
}

/** A name that nobody else has, so that runs after and beside one another do not meet. */
export function freshName(firstName: string): string {
  return `${firstName} V${crypto
    .randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 6)}`;
}

export async function fillSignUp(page: Page, wish: Wish, account: Account): Promise<void> {
  await page.getByRole('radio', { name: wish }).check();
  await page.getByRole('textbox', { name: 'Display name' }).fill(account.name);
  await page.getByRole('textbox', { name: 'E-mail' }).fill(account.email);
  await page.getByLabel(/^Password/).fill(account.password);
  await page.getByRole('checkbox', { name: /rules and how my data is used/ }).check();
}

/** Signs up and opens the link of the mail in another tab, whereupon this one signs in by itself. */
export async function signUp(page: Page, wish: Wish, name: string): Promise<Account> {
  const account = { name, email: freshEmail(name), password: `E2e-${crypto.randomUUID().slice(0, 8)}-Pa55!` };
  await page.goto('/sign-up');
  await fillSignUp(page, wish, account);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible();
  await openMailedLink(page, account.email);
  await expect(page.getByRole('button', { name: `Account of ${name}` })).toBeVisible();
  return account;
}

async function openMailedLink(page: Page, email: string): Promise<void> {
  const link = await mailedLink(page.request, email, 'verify-email');
  const tab = await page.context().newPage();
  await tab.goto(ownPath(link));
  await expect(tab.getByRole('heading', { name: 'Your address is confirmed' })).toBeVisible();
  await tab.close();
}

/** The path of an address: the product may be tried behind another address than it gives itself. */
function ownPath(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible();
}

/** The free start on the page that comes first, but not so soon that it is over before it is paid and accepted. */
export async function soonestSlot(page: Page): Promise<Locator> {
  const slots = page.getByRole('grid', { name: 'Free starts by hour and day' }).getByRole('button');
  await expect(slots.first()).toBeVisible();
  const starts = await slots.evaluateAll((buttons) =>
    buttons.map((button) => Date.parse(button.dataset['start'] ?? '')),
  );
  const early = Date.now() + 45_000;
  const soonest = Math.min(...starts.filter((start) => start > early));
  return slots.nth(starts.indexOf(soonest));
}

/** Chooses out of a field that proposes while one types. */
export async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.fill(option);
  await page.getByRole('listbox').getByRole('option', { name: option, exact: true }).click();
}
