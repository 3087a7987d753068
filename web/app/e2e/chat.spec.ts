import { expect, type Page, test } from '@playwright/test';
import { bookableCoach, confirmedBooking, Someone } from './support/api';
import { conversationOf, messages, write } from './support/chat';

const COACH = 'Cleo Talk';
const PLAYER = 'Theo Talk';

test('what is written while one is away arrives once and in order', async ({ browser, baseURL }) => {
  const { coach, player, conversation } = await acquainted(String(baseURL));
  const hers = await open(
    await (await browser.newContext()).newPage(),
    coach,
    `/conversations/${conversation}`,
  );
  const his = await open(
    await (await browser.newContext()).newPage(),
    player,
    `/conversations/${conversation}`,
  );

  await test.step('both are there, and each sees the other one write', async () => {
    await expect(hers.getByText('Online now')).toBeVisible();
    await expect(his.getByText('Online now')).toBeVisible();
    await hers.getByRole('textbox', { name: 'Write a message' }).pressSequentially('H');
    await expect(his.getByText(`${COACH} is writing…`)).toBeVisible();
    await write(hers, 'Hello');
    await expect(messages(his).getByText('Hello')).toBeVisible();
    await expect(hers.getByRole('img', { name: 'Read' })).toBeVisible();
  });

  const meanwhile = ['First, warm up.', 'Then aim.', 'Then the replay.'];

  await test.step('he loses the network; both go on writing', async () => {
    await his.context().setOffline(true);
    await expect(his.getByText(/^You are offline/)).toBeVisible();
    for (const words of meanwhile) {
      await write(hers, words);
    }
    await expect(messages(hers).getByText('Then the replay.')).toBeVisible();
    await write(his, 'Written on the train.');
    await write(his, 'And in the tunnel.');
    await expect(his.getByText(/^Not sent yet: no connection/).first()).toBeVisible();
    await expect(messages(his).getByText('First, warm up.')).toBeHidden();
  });

  await test.step('back online both have all of it, once and in the same order', async () => {
    await his.context().setOffline(false);
    for (const page of [his, hers]) {
      await expect(messages(page).getByText('And in the tunnel.')).toBeVisible();
    }
    const all = ['Hello', ...meanwhile, 'Written on the train.', 'And in the tunnel.'];
    await expect.poll(() => said(hers, all)).toEqual(all);
    await expect.poll(() => said(his, all)).toEqual(all);
    await expect(his.getByText(/^Not sent yet/)).toHaveCount(0);
    await his.reload();
    await expect.poll(() => said(his, all)).toEqual(all);
  });
});

test('what has not been read is counted until it is opened', async ({ browser, baseURL }) => {
  const { coach, player, conversation } = await acquainted(String(baseURL));
  const hers = await open(
    await (await browser.newContext()).newPage(),
    coach,
    `/conversations/${conversation}`,
  );
  const his = await open(await (await browser.newContext()).newPage(), player, '/bookings');
  const badge = his.getByRole('navigation', { name: 'Main' }).getByLabel(/unread message/);
  await expect(his.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(hers.getByText('Online now')).toBeVisible();

  await write(hers, 'Are you there?');
  await write(hers, 'The room opens soon.');
  await expect(badge).toHaveAccessibleName('2 unread messages');

  await his
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: /Messages/ })
    .click();
  const row = his.getByRole('main').getByRole('link', { name: new RegExp(COACH) });
  await expect(row.getByLabel('2 unread messages')).toBeVisible();
  await row.click();
  await expect(messages(his).getByText('The room opens soon.')).toBeVisible();
  await expect(badge).toBeHidden();
  await expect(row.getByLabel(/unread/)).toBeHidden();
  await expect(hers.getByRole('img', { name: 'Read' })).toBeVisible();
});

async function acquainted(url: string): Promise<{ coach: Someone; player: Someone; conversation: string }> {
  const coach = await bookableCoach(url, COACH, true);
  const player = await Someone.register(url, 'PLAYER', PLAYER);
  await confirmedBooking(coach, player);
  return { coach: coach.person, player, conversation: await conversationOf(player) };
}

async function open(page: Page, who: Someone, path: string): Promise<Page> {
  await who.openOn(page);
  await page.goto(path);
  return page;
}

/** Which of `words` stand in the conversation, in the order and as often as they stand there. */
async function said(page: Page, words: readonly string[]): Promise<string[]> {
  const shown = await messages(page).innerText();
  return shown.match(new RegExp(words.join('|'), 'g')) ?? [];
}
