import { expect, type Page, type Route, test } from '@playwright/test';
import { bookableCoach, type BookableCoach, Someone } from './support/api';

// The service worker would answer for the network; the faults are put between the page and the server.
test.use({ serviceWorkers: 'block' });

type Fault = (route: Route) => Promise<void>;

const PROBLEM = { type: '/problems/internal-error', title: 'Something failed', status: 500, detail: '' };

const FAULTS: readonly [name: string, fault: Fault, words: RegExp][] = [
  ['the server is away', (route) => route.abort('connectionrefused'), /No connection/],
  [
    'the server answers 500',
    (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(PROBLEM) }),
    /The server has a problem/,
  ],
  [
    'the server answers 429',
    (route) =>
      route.fulfill({
        status: 429,
        headers: { 'Retry-After': '2' },
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: '/problems/too-many-requests',
          title: 'Too many requests',
          status: 429,
        }),
      }),
    /Too many requests/,
  ],
];

const PAGES: readonly [name: string, who: 'visitor' | 'coach' | 'admin', path: () => string][] = [
  ['landing', 'visitor', () => '/'],
  ['search', 'visitor', () => '/search'],
  ['coach', 'visitor', () => `/coaches/${coach.coachId}`],
  ['bookings', 'coach', () => '/bookings'],
  ['conversations', 'coach', () => '/conversations'],
  ['notifications', 'coach', () => '/notifications'],
  ['settings', 'coach', () => '/settings'],
  ['coaching', 'coach', () => '/coaching'],
  ['earnings', 'coach', () => '/coaching/earnings'],
  ['admin', 'admin', () => '/admin'],
];

let coach: BookableCoach;
let admin: Someone;

test.beforeAll(async ({ baseURL }) => {
  coach = await bookableCoach(String(baseURL), 'Vera Holm');
  admin = await Someone.signIn(String(baseURL), 'admin@demo.test');
});

async function open(page: Page, who: 'visitor' | 'coach' | 'admin', path: string): Promise<void> {
  if (who !== 'visitor') {
    await (who === 'coach' ? coach.person : admin).openOn(page);
  }
  await page.goto(path);
}

for (const [name, who, path] of PAGES) {
  for (const [trouble, fault, words] of FAULTS) {
    test(`${name} says so when ${trouble}, and recovers by itself`, async ({ page }) => {
      await page.route('**/api/v1/**', fault);
      await open(page, who, path());
      await expect(page.getByRole('alert').filter({ hasText: words }).first()).toBeVisible();
      await page.unroute('**/api/v1/**');
      await expect(page.getByRole('alert').filter({ hasText: words })).toHaveCount(0, { timeout: 30_000 });
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    });
  }

  test(`${name} shows its shape while the server takes 3 s`, async ({ page }) => {
    let shapeSeen: () => void = () => undefined;
    const slow = Promise.all([
      new Promise<void>((resolve) => (shapeSeen = resolve)),
      new Promise((resolve) => setTimeout(resolve, 3_000)),
    ]);
    await page.route('**/api/v1/**', async (route) => {
      await slow;
      await route.continue();
    });
    await open(page, who, path());
    await expect(page.locator('[aria-busy=true]').first()).toBeVisible();
    shapeSeen();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 30_000 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
