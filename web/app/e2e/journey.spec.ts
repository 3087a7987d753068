import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectPlays, expectVideoFlows, watchConnections } from './support/call';
import { choose, freshName, signIn, signUp, soonestSlot } from './support/ui';

test('from two sign-ups to a session held, paid, rated and answered', async ({ browser }) => {
  test.setTimeout(300_000);
  const coach = freshName('Rhea');
  const player = freshName('Milo');
  const evidence = `https://tracker.example/${crypto.randomUUID()}`;
  const hers = await (await browser.newContext()).newPage();
  const his = await (await browser.newContext()).newPage();
  await watchConnections(hers);
  await watchConnections(his);

  await test.step('a coach signs up and sets up her coaching', async () => {
    await signUp(hers, 'I want to coach', coach);
    await expect(hers.getByRole('heading', { name: 'Set up your coaching' })).toBeVisible();
    await writeProfile(hers);
    await publishOffering(hers);
    await openAllHours(hers);
    await openPayoutAccount(hers);
    await sendEvidence(hers, evidence);
  });

  await test.step('an administrator verifies her', async () => {
    const admin = await (await browser.newContext()).newPage();
    await signIn(admin, 'admin@demo.test', 'demo-Passw0rd');
    await admin.goto('/admin/verifications');
    await verify(admin, evidence);
    await admin.context().close();
  });

  await test.step('a player signs up and finds her', async () => {
    await signUp(his, 'I want to get better', player);
    await find(his, coach);
    await expect(his.getByRole('heading', { level: 1, name: coach })).toBeVisible();
  });

  await test.step('he books the next time and pays', async () => {
    await his.getByRole('main').getByRole('link', { name: 'Book', exact: true }).first().click();
    await (await soonestSlot(his)).click();
    await his.getByRole('textbox', { name: /Goals, rank/ }).fill('My duels on Ascent.');
    await his.getByRole('button', { name: 'Hold this time' }).click();
    await his.getByRole('button', { name: 'Pay €45.00' }).click();
    await expect(his.getByRole('heading', { name: `${coach} has been asked` })).toBeVisible();
    await his.getByRole('link', { name: 'Go to the session' }).click();
    await expect(his.getByRole('heading', { name: `${coach} has been asked` })).toBeVisible();
  });

  await test.step('she accepts, and he sees it without asking', async () => {
    await hers.getByRole('link', { name: 'Coaching', exact: true }).first().click();
    await expect(hers.getByText('My duels on Ascent.')).toBeVisible();
    await hers.getByRole('button', { name: `Accept Aim review with ${player}` }).click();
    await expect(hers.getByText(`Accepted. ${player} has been told.`)).toBeVisible();
    await expect(his.getByRole('heading', { name: `You meet ${coach}` })).toBeVisible();
  });

  await test.step('both join the room', async () => {
    await hers.getByRole('link', { name: 'Aim review', exact: true }).click();
    const start = hers.getByRole('button', { name: 'Start the session' });
    await expect(start).toBeEnabled({ timeout: 90_000 });
    await start.click();
    await expect(hers.getByRole('heading', { name: 'The session is on' })).toBeVisible();
    await join(hers);
    await join(his);
    await expectVideoFlows(hers);
    await expectVideoFlows(his);
  });

  await test.step('he shares his screen, she writes to him', async () => {
    await his.getByRole('button', { name: 'Share screen' }).click();
    await expectPlays(hers, `Screen of ${player}`);
    await hers.getByRole('button', { name: 'Chat' }).click();
    await hers.getByRole('textbox', { name: 'Write a message' }).fill('Hold the angle, then swing.');
    await hers.getByRole('textbox', { name: 'Write a message' }).press('Enter');
    await his.getByRole('button', { name: 'Chat' }).click();
    await expect(
      his.getByRole('region', { name: 'Messages' }).getByText('Hold the angle, then swing.'),
    ).toBeVisible();
  });

  await test.step('she ends the session, he confirms and rates it', async () => {
    await hers.getByRole('button', { name: 'Leave', exact: true }).click();
    await hers.getByRole('button', { name: 'End the session' }).click();
    await expect(hers.getByRole('link', { name: 'Rate the session' })).toBeVisible();
    await his.getByRole('button', { name: 'Leave', exact: true }).click();
    await his.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click();
    await his.getByRole('link', { name: 'Rate the session' }).click();
    await his.getByRole('button', { name: 'Confirm that it took place' }).click();
    await his.getByRole('button', { name: 'Yes, pay the coach' }).click();
    await expect(his.getByRole('heading', { name: 'This session is completed' })).toBeVisible();
    await rate(his, coach, 5, 'Clear and kind. My duels are better.');
  });

  await test.step('she rates him, sees his review and answers it', async () => {
    await hers.getByRole('link', { name: 'Rate the session' }).click();
    await rate(hers, player, 4, 'Came prepared.');
    await expect(hers.getByText('Clear and kind. My duels are better.')).toBeVisible();
    await hers.getByRole('link', { name: 'Coaching', exact: true }).first().click();
    await hers.getByRole('link', { name: 'Reviews' }).click();
    await expect(hers.getByText('Clear and kind. My duels are better.')).toBeVisible();
    await hers.getByRole('button', { name: `Answer the review of ${player}` }).click();
    await hers
      .getByRole('textbox', { name: `Your answer to ${player}` })
      .fill('Thank you. Keep the crosshair high.');
    await hers.getByRole('button', { name: 'Publish the answer' }).click();
    await expect(hers.getByText('Thank you. Keep the crosshair high.')).toBeVisible();
  });

  await test.step('he opens the invoice', async () => {
    const waiting = his.waitForEvent('download');
    await his.getByRole('button', { name: 'Invoice' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/-invoice\.pdf$/);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

async function writeProfile(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Headline' }).fill('Aim coach for climbers');
  await page.getByRole('textbox', { name: 'About you' }).fill('Calm routines, honest replays.');
  await page.getByRole('combobox', { name: 'Game', exact: true }).fill('VALORANT');
  await page.getByRole('textbox', { name: 'Highest rank' }).fill('Immortal');
  await choose(page, page.getByRole('combobox', { name: 'Languages you coach in' }), 'German');
  await choose(page, page.getByRole('combobox', { name: 'Country' }), 'Germany');
  await saveStep(page);
}

async function publishOffering(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'First offering' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Aim review');
  await page.getByRole('textbox', { name: 'Price' }).fill('45');
  await page.getByRole('combobox', { name: 'Pause after' }).click();
  await page.getByRole('listbox').getByRole('option', { name: 'None' }).click();
  await page.getByRole('combobox', { name: 'Shortest notice' }).click();
  await page.getByRole('listbox').getByRole('option', { name: 'None' }).click();
  await saveStep(page);
}

/** All day, every day: whenever the test runs, a session can begin at once. */
async function openAllHours(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Availability' })).toBeVisible();
  await page.getByRole('radiogroup', { name: 'How to edit the week' }).getByText('Form').click();
  await page.getByRole('button', { name: 'Add hours on Monday' }).click();
  await page.getByRole('combobox', { name: 'From', exact: true }).selectOption('0');
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('1440');
  await page.getByRole('button', { name: 'Copy the hours of Monday to other days' }).click();
  await page.getByRole('button', { name: 'Every day' }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('168 hours a week')).toBeVisible();
  await saveStep(page);
}

async function openPayoutAccount(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the account' }).click();
  await page.getByRole('button', { name: 'Complete onboarding' }).click();
  await page.waitForURL(/\/coaching\/|\/sign-in/);
  await page.goto('/coaching/onboarding/payouts');
  const ready = page.getByText('Ready', { exact: true });
  const again = page.getByRole('button', { name: 'Check again' });
  await expect(async () => {
    if (await again.isVisible()) {
      await again.click();
    }
    await expect(ready).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Next step' }).click();
}

async function sendEvidence(page: Page, evidence: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Link 1' }).fill(evidence);
  await page.getByRole('button', { name: 'Send to the moderators' }).click();
  await expect(page.getByRole('heading', { name: 'You are ready' })).toBeVisible();
}

async function saveStep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save and go on' }).click();
}

async function verify(page: Page, evidence: string): Promise<void> {
  const card = page.getByRole('listitem').filter({ hasText: evidence });
  await card.getByRole('button', { name: 'Verify' }).click();
  const dialog = page.getByRole('dialog', { name: 'Verify' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The tracker shows the rank.');
  await dialog.getByRole('button', { name: 'Verify' }).click();
  await expect(card).toBeHidden();
}

/** A new coach is in the search a moment after the profile was saved. */
async function find(page: Page, coach: string): Promise<void> {
  await page.goto('/search');
  const field = page.getByRole('main').getByRole('combobox', { name: 'Game, skill or name of a coach' });
  await field.fill(coach);
  await field.press('Enter');
  const found = page.getByRole('main').getByRole('link', { name: coach });
  await expect(async () => {
    await page.reload();
    await expect(found).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await found.click();
}

async function join(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Join the room' }).click();
  await page.getByRole('button', { name: 'Join the session' }).click();
}

async function rate(page: Page, name: string, stars: number, words: string): Promise<void> {
  const overall = page.getByRole('group', { name: `How was it with ${name}?` });
  await overall.getByRole('radio', { name: `${stars} stars` }).check({ force: true });
  await page.getByRole('textbox', { name: 'In words' }).fill(words);
  await page.getByRole('button', { name: 'Send the rating' }).click();
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send the rating' })).toBeHidden();
}
