import { expect, type Locator, type Page, type Route, test } from '@playwright/test';
import type { BookingView } from '~/api/schema.gen';
import { bookableCoach, type BookableCoach, confirmedBooking, Someone } from './support/api';
import { conversationOf, messages } from './support/chat';
import { fillSignUp, freshName } from './support/ui';

const NOTE = 'My entry timing on Split.';

test('of two who choose the same time one gets it, the other takes a time near it', async ({
  browser,
  baseURL,
}) => {
  const url = String(baseURL);
  const coach = await bookableCoach(url, 'Runa Race', true);
  const first = await bookPage(
    await newPage(browser),
    coach,
    await Someone.register(url, 'PLAYER', 'Ada Race'),
  );
  const loser = await Someone.register(url, 'PLAYER', 'Ben Race');
  const second = await bookPage(await newPage(browser), coach, loser);
  const time = await laterTime(first);

  await test.step('both choose it and write their note', async () => {
    for (const page of [first, second]) {
      await page.getByRole('button', { name: time, exact: true }).click();
      await noteField(page).fill(NOTE);
    }
  });

  await test.step('one is faster', async () => {
    await hold(first);
    await expect(first.getByRole('heading', { name: 'Payment' })).toBeVisible();
    await hold(second);
    await expect(second.getByRole('alert')).toContainText('This time was just taken');
    await expect(noteField(second)).toHaveValue(NOTE);
  });

  await test.step('the other one takes one of the nearest free times', async () => {
    const near = second.getByRole('alert').getByRole('button');
    await expect(near.first()).toBeVisible();
    await expect(near.and(second.getByRole('button', { name: time, exact: true }))).toHaveCount(0);
    await near.first().click();
    await pay(second);
    await expect(second.getByRole('heading', { name: 'Your session is booked' })).toBeVisible();
    const [booking] = await bookingsOf(loser);
    expect(booking).toMatchObject({ state: 'CONFIRMED', note: NOTE });
  });
});

test('the keyboard alone leads from the coach to a session booked', async ({ page, baseURL }) => {
  const url = String(baseURL);
  const coach = await bookableCoach(url, 'Kaja Key', true);
  const player = await Someone.register(url, 'PLAYER', 'Kim Key');
  await player.openOn(page);
  await page.goto(`/coaches/${coach.coachId}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Kaja Key' })).toBeVisible();

  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Book', exact: true }).first());
  await page.keyboard.press('Enter');

  await test.step('arrows move among the free times', async () => {
    const grid = page.getByRole('grid', { name: 'Free starts by hour and day' });
    await expect(grid.getByRole('button').first()).toBeVisible();
    await tabTo(page, grid.getByRole('button'));
    const before = await focusedName(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focusedName(page)).not.toBe(before);
    await expectFocusSeen(page, 'ArrowDown');
    await page.keyboard.press('Enter');
  });

  await test.step('the note is written and the time held', async () => {
    await expect(noteField(page)).toBeVisible();
    await tabTo(page, noteField(page));
    await page.keyboard.type(NOTE);
    await tabTo(page, page.getByRole('button', { name: 'Hold this time' }));
    await page.keyboard.press('Enter');
  });

  await test.step('a card is chosen and charged', async () => {
    await expect(page.getByRole('radio', { name: /^Visa, is accepted/ })).toBeVisible();
    await tabTo(page, page.getByRole('radio', { name: /^Visa, is accepted/ }));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^Mastercard/ })).toBeChecked();
    await tabTo(page, page.getByRole('button', { name: 'Pay €45.00' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Your session is booked' })).toBeVisible();
  });

  await test.step('and the way goes on to the session', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Go to the session' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(NOTE)).toBeVisible();
    await expect(page.getByText('Confirmed', { exact: true }).first()).toBeVisible();
  });
});

test('a card that is declined costs nothing, and another one pays', async ({ page, baseURL }) => {
  const url = String(baseURL);
  const coach = await bookableCoach(url, 'Dora Card', true);
  const player = await Someone.register(url, 'PLAYER', 'Dan Card');
  await bookPage(page, coach, player);
  await page.getByRole('button', { name: await laterTime(page), exact: true }).click();
  await hold(page);
  await page.getByRole('radio', { name: /^Visa, has no money/ }).check();
  await page.getByRole('button', { name: 'Pay €45.00' }).click();
  await expect(page.getByRole('alert')).toContainText('The card does not have enough money.');
  await expect(page.getByRole('alert')).toContainText('Nothing was charged.');
  await page.getByRole('radio', { name: /^Mastercard/ }).check();
  await pay(page);
  await expect(page.getByRole('heading', { name: 'Your session is booked' })).toBeVisible();
  expect(await bookingsOf(player)).toHaveLength(1);
});

/** What can go wrong on the way: no connection at all, a server that fails, an answer that is lost. */
const FAULTS: readonly [name: string, fault: (route: Route) => Promise<void>, words: RegExp][] = [
  ['there is no connection', (route) => route.abort('connectionrefused'), /No connection/],
  [
    'the server fails',
    (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: '/problems/internal-error', title: 'Failed', status: 500 }),
      }),
    /The server has a problem/,
  ],
  [
    'the answer is lost on its way back',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    /No connection/,
  ],
];

test.describe('what was typed stays when sending fails', () => {
  // The service worker would answer for the network; the faults are put between the page and the server.
  test.use({ serviceWorkers: 'block' });

  for (const [name, fault, words] of FAULTS) {
    test(`the note of a booking, when ${name}`, async ({ page, baseURL }) => {
      const url = String(baseURL);
      const coach = await bookableCoach(url, 'Nora Note', true);
      const player = await Someone.register(url, 'PLAYER', 'Nils Note');
      await bookPage(page, coach, player);
      await page.getByRole('button', { name: await laterTime(page), exact: true }).click();
      await noteField(page).fill(NOTE);
      await failOnce(page, '**/api/v1/bookings', fault);
      await hold(page);
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(noteField(page)).toHaveValue(NOTE);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { name: 'Payment' })).toBeVisible();
      const bookings = await bookingsOf(player);
      expect(bookings.map(({ note }) => note)).toEqual([NOTE]);
    });
  }

  test('the sign-up', async ({ page }) => {
    const name = freshName('Sina');
    const email = `${crypto.randomUUID()}@e2e.test`;
    await page.goto('/sign-up');
    await fillSignUp(page, 'I want to coach', { name, email, password: 'Long-Enough-Pa55!' });
    await failOnce(page, '**/api/v1/auth/register', FAULTS[1]?.[1] ?? abort);
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page.getByRole('alert')).toContainText('The server has a problem');
    await expect(page.getByRole('textbox', { name: 'Display name' })).toHaveValue(name);
    await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue(email);
    await expect(page.getByLabel(/^Password/)).toHaveValue('Long-Enough-Pa55!');
    await expect(page.getByRole('radio', { name: 'I want to coach' })).toBeChecked();
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible();
  });

  test('a message and a rating', async ({ page, baseURL }) => {
    const url = String(baseURL);
    const coach = await bookableCoach(url, 'Mara Mail', true);
    const player = await Someone.register(url, 'PLAYER', 'Max Mail');
    const { id } = await confirmedBooking(coach, player);
    await coach.person.call('POST', `/bookings/${id}/start`);
    await coach.person.call('POST', `/bookings/${id}/complete`);
    const conversation = await conversationOf(player);
    await player.openOn(page);

    await test.step('a rating', async () => {
      await page.goto(`/bookings/${id}`);
      const overall = page.getByRole('group', { name: 'How was it with Mara Mail?' });
      await overall.getByRole('radio', { name: '5 stars' }).check();
      await page.getByRole('textbox', { name: 'In words' }).fill('To the point.');
      await failOnce(page, `**/api/v1/bookings/${id}/rating`, FAULTS[2]?.[1] ?? abort);
      await page.getByRole('button', { name: 'Send the rating' }).click();
      await expect(page.getByRole('alert')).toContainText('No connection');
      await expect(page.getByRole('textbox', { name: 'In words' })).toHaveValue('To the point.');
      await expect(overall.getByRole('radio', { name: '5 stars' })).toBeChecked();
      await page.getByRole('button', { name: 'Send the rating' }).click();
      await expect(page.getByRole('button', { name: 'Send the rating' })).toBeHidden();
      await expect(page.getByText('To the point.')).toBeVisible();
    });

    await test.step('a message', async () => {
      // Without the open line a message goes out by a call.
      await page.route('**/api/v1/realtime/ticket', abort);
      await failOnce(page, `**/api/v1/conversations/${conversation}/messages`, FAULTS[2]?.[1] ?? abort);
      await page.goto(`/conversations/${conversation}`);
      await page.getByRole('textbox', { name: 'Write a message' }).fill('Same time next week?');
      await page.getByRole('textbox', { name: 'Write a message' }).press('Enter');
      await expect(page.getByText(/^Not sent yet/)).toBeVisible();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByText(/^Not sent yet/)).toBeHidden();
      await expect(messages(page).getByText('Same time next week?')).toHaveCount(1);
      const { items } = await player.call<{ items: { body: string }[] }>(
        'GET',
        `/conversations/${conversation}/messages`,
      );
      expect(items.map(({ body }) => body)).toEqual(['Same time next week?']);
    });
  });
});

async function newPage(browser: {
  newContext: () => Promise<{ newPage: () => Promise<Page> }>;
}): Promise<Page> {
  return (await browser.newContext()).newPage();
}

function abort(route: Route): Promise<void> {
  return route.abort('connectionrefused');
}

/** The next call that changes something at `path` meets the fault; those after it go through. */
async function failOnce(page: Page, path: string, fault: (route: Route) => Promise<void>): Promise<void> {
  let failed = false;
  await page.route(path, async (route) => {
    if (failed || route.request().method() === 'GET') {
      await route.fallback();
    } else {
      failed = true;
      await fault(route);
    }
  });
}

async function bookPage(page: Page, coach: BookableCoach, player: Someone): Promise<Page> {
  await player.openOn(page);
  await page.goto(`/coaches/${coach.coachId}/book?offeringId=${coach.offering.id}`);
  await expect(slots(page).first()).toBeVisible();
  return page;
}

function slots(page: Page): Locator {
  return page.getByRole('grid', { name: 'Free starts by hour and day' }).getByRole('button');
}

/** A start that is hours away, whatever the time is now. */
async function laterTime(page: Page): Promise<string> {
  return (await slots(page).nth(5).getAttribute('aria-label')) ?? '';
}

function noteField(page: Page): Locator {
  return page.getByRole('textbox', { name: /Goals, rank/ });
}

async function hold(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hold this time' }).click();
}

async function pay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pay €45.00' }).click();
}

async function bookingsOf(person: Someone): Promise<BookingView[]> {
  return (await person.call<{ items: BookingView[] }>('GET', '/bookings')).items;
}

const MOST_TABS = 80;

/** Presses Tab until one of `targets` has the focus; on the way it can always be seen where the focus is. */
async function tabTo(page: Page, targets: Locator): Promise<void> {
  const focused = targets.and(page.locator(':focus'));
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if ((await focused.count()) > 0) {
      return;
    }
    await expectFocusSeen(page, 'Tab');
  }
  throw new Error(`The Tab key does not lead to ${String(targets)}`);
}

/** The control with the focus is on the screen, and looks different as soon as `key` takes the focus away. */
async function expectFocusSeen(page: Page, key: string): Promise<void> {
  const element = await page.evaluateHandle(() => document.activeElement ?? document.body);
  const isControl = await element.evaluate((focused) => (focused as HTMLElement).tabIndex >= 0);
  const html = await element.evaluate((focused) => focused.outerHTML.slice(0, 200));
  if (isControl) {
    expect(await element.evaluate(isOnScreen), `is on the screen: ${html}`).toBe(true);
  }
  const withFocus = await element.evaluate(looks);
  await page.keyboard.press(key);
  if (isControl) {
    await expect.poll(() => element.evaluate(looks), `shows the focus: ${html}`).not.toBe(withFocus);
  }
  await element.dispose();
}

function isOnScreen(element: Element): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  const { innerHeight, innerWidth } = window;
  return width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/** Where a mark of the focus can be: on the element, or on what draws it. */
function looks(element: Element): string {
  return [element, element.parentElement, element.nextElementSibling]
    .map((place) => {
      const style = place && getComputedStyle(place);
      return style && [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join();
    })
    .join();
}

function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}
