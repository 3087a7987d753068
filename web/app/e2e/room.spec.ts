import { expect, type Page, test } from '@playwright/test';
import { bookableCoach, type BookableCoach, confirmedBooking, Someone } from './support/api';
import { expectAccessible } from './support/axe';
import { expectPlays, expectVideoFlows, expectVideoStops, Network, watchConnections } from './support/call';

const COACH = 'Vera Room';
const PLAYER = 'Pia Room';

test('two people meet in the room: call, screen, chat, a cut and back, end of the session', async ({
  browser,
  baseURL,
}) => {
  const url = String(baseURL);
  const coach = await bookableCoach(url, COACH);
  const player = await Someone.register(url, 'PLAYER', PLAYER);
  const booking = await confirmedBooking(coach, player);
  await coach.person.call('POST', `/bookings/${booking.id}/start`);
  const hers = await enter(await (await browser.newContext()).newPage(), coach, booking.id);
  const his = await (await browser.newContext()).newPage();
  const network = await Network.of(his);
  await enter(his, player, booking.id);

  await test.step('both see and hear each other', async () => {
    await expectVideoFlows(hers);
    await expectVideoFlows(his);
    await expectPlays(hers, `Picture of ${PLAYER}`);
    await expectPlays(his, `Picture of ${COACH}`);
  });

  await test.step('a camera that is off is told, and comes back', async () => {
    await his.getByRole('button', { name: 'Turn camera off' }).click();
    await expect(hers.getByText(`${PLAYER} has the camera off`)).toBeVisible();
    await his.getByRole('button', { name: 'Turn camera on' }).click();
    await expect(hers.getByText(`${PLAYER} has the camera off`)).toBeHidden();
    await expectPlays(hers, `Picture of ${PLAYER}`);
  });

  await test.step('a shared screen is seen by the other one', async () => {
    await his.getByRole('button', { name: 'Share screen' }).click();
    await expectPlays(hers, `Screen of ${PLAYER}`);
    await expectPlays(hers, `Picture of ${PLAYER}`);
    await his.getByRole('button', { name: 'Stop sharing' }).click();
    await expect(hers.getByLabel(`Screen of ${PLAYER}`)).toBeHidden();
  });

  await test.step('the call is accessible, on a phone and on a desktop', async () => {
    await his.setViewportSize({ width: 360, height: 740 });
    await his.screenshot({ path: 'screenshots/call-360-light.png' });
    await hers.screenshot({ path: 'screenshots/call-1280-light.png' });
    await expectAccessible(his, 'the call on a phone');
    await expectAccessible(hers, 'the call');
    await his.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('they write beside the call', async () => {
    await hers.getByRole('button', { name: 'Chat' }).click();
    await his.getByRole('button', { name: 'Chat' }).click();
    await hers.getByRole('textbox').fill('Smoke the B main choke.');
    await hers.getByRole('textbox').press('Enter');
    await expect(
      his.getByRole('region', { name: 'Messages' }).getByText('Smoke the B main choke.'),
    ).toBeVisible();
  });

  await test.step('one side is cut off and comes back by itself', async () => {
    await network.cut();
    await expectVideoStops(hers);
    await network.restore();
    await expectVideoFlows(hers);
    await expectVideoFlows(his);
  });

  await test.step('a page that is loaded again finds the call', async () => {
    await his.reload();
    await his.getByRole('button', { name: 'Join the session' }).click();
    await expectVideoFlows(his);
    await expectPlays(hers, `Picture of ${PLAYER}`);
  });

  await test.step('the coach ends the session, the player sees the way on', async () => {
    await hers.getByRole('button', { name: 'Leave', exact: true }).click();
    await hers.getByRole('button', { name: 'End the session' }).click();
    await expect(hers.getByRole('link', { name: 'Rate the session' })).toBeVisible();
    await expect(his.getByText(`Waiting for ${COACH}`).first()).toBeVisible();
  });
});

async function enter(page: Page, who: Someone | BookableCoach, bookingId: string): Promise<Page> {
  await watchConnections(page);
  await ('person' in who ? who.person : who).openOn(page);
  await page.goto(`/bookings/${bookingId}/room`);
  await page.getByRole('button', { name: 'Join the session' }).click();
  return page;
}
