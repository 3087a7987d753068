import { expect, type Locator, type Page, test } from '@playwright/test';
import { bookableCoach, confirmedBooking, Someone } from './support/api';
import { conversationOf, messages, write } from './support/chat';

const COACH = 'Otis Line';
const PLAYER = 'Ofra Line';
const NOTE = 'Ascent B executes';

test('what was loaded can be read without a network, and nothing of it stays after signing out', async ({
  page,
  context,
  baseURL,
}) => {
  const url = String(baseURL);
  const coach = await bookableCoach(url, COACH, true);
  const player = await Someone.register(url, 'PLAYER', PLAYER);
  const booking = await confirmedBooking(coach, player);
  const conversation = await conversationOf(player);
  await coach.person.call('POST', `/conversations/${conversation}/messages`, {
    clientId: crypto.randomUUID(),
    body: 'Bring your last replay.',
  });
  const visits: readonly [path: string, shown: Locator, saved: string][] = [
    ['/bookings', page.getByRole('link', { name: /Live review/ }), '/api/v1/bookings'],
    [`/bookings/${booking.id}`, page.getByText(NOTE), '/api/v1/bookings/{bookingId}'],
    ['/conversations', page.getByRole('link', { name: /Bring your last replay/ }), '/api/v1/conversations'],
    [`/conversations/${conversation}`, messages(page).getByText('Bring your last replay.'), 'timeline'],
  ];
  await player.openOn(page);

  await test.step('visited online', async () => {
    await page.goto('/');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    for (const [path, shown, saved] of visits) {
      await page.goto(path);
      await expect(shown).toBeVisible();
      await expect.poll(() => savedCopy(page), `the copy of ${path}`).toContain(saved);
    }
  });

  await test.step('read offline, each after a reload', async () => {
    await context.setOffline(true);
    for (const [path, shown] of visits) {
      await page.goto(path);
      await page.reload();
      await expect(shown).toBeVisible();
      await expect(page.getByText(/^You are offline/)).toBeVisible();
    }
  });

  await test.step('a message that cannot be sent says so and keeps its text', async () => {
    await write(page, 'I have two of them.');
    await expect(page.getByText(/^Not sent yet: no connection/)).toBeVisible();
    await expect(messages(page).getByText('I have two of them.')).toBeVisible();
    await page.reload();
    await expect(messages(page).getByText('I have two of them.')).toBeVisible();
  });

  await test.step('it goes out when the network is back', async () => {
    await context.setOffline(false);
    await expect(page.getByText(/^You are offline/)).toBeHidden();
    await expect(page.getByText(/^Not sent yet/)).toBeHidden();
    await expect(page.getByRole('img', { name: /Sent|Read/ })).toBeVisible();
    const { items } = await player.call<{ items: { body: string }[] }>(
      'GET',
      `/conversations/${conversation}/messages`,
    );
    expect(items.filter(({ body }) => body === 'I have two of them.')).toHaveLength(1);
  });

  await test.step('signed out, nothing is left', async () => {
    await page.getByRole('button', { name: `Account of ${PLAYER}` }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
    await expect.poll(() => savedCopy(page)).not.toContain('Live review');
    await context.setOffline(true);
    await page.goto('/bookings');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect(page.getByText('Live review')).toBeHidden();
    await context.setOffline(false);
  });
});

/** The answers that the browser keeps; they are written a little after they came. */
function savedCopy(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('keyval-store');
        opening.onerror = () => reject(new Error('The saved copy cannot be opened'));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('keyval')) {
            database.close();
            resolve('');
            return;
          }
          const reading = database.transaction('keyval').objectStore('keyval').getAll();
          reading.onerror = () => reject(new Error('The saved copy cannot be read'));
          reading.onsuccess = () => {
            database.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );
}
