import { expect, type Page, test } from '@playwright/test';
import { bookableCoach, type BookableCoach, confirmedBooking, Someone } from './support/api';
import { expectAccessible } from './support/axe';

type Who = 'visitor' | 'player' | 'coach' | 'admin';

interface Ids {
  coachId: string;
  offeringId: string;
  bookingId: string;
  conversationId: string;
}

const PAGES: readonly [name: string, who: Who, path: (ids: Ids) => string][] = [
  ['landing', 'visitor', () => '/'],
  ['search', 'visitor', () => '/search'],
  ['search-empty', 'visitor', () => '/search?q=zzzzqqqq'],
  ['coach', 'visitor', ({ coachId }) => `/coaches/${coachId}`],
  ['book', 'visitor', ({ coachId, offeringId }) => `/coaches/${coachId}/book?offeringId=${offeringId}`],
  ['sign-in', 'visitor', () => '/sign-in'],
  ['sign-up', 'visitor', () => '/sign-up'],
  ['forgot-password', 'visitor', () => '/forgot-password'],
  ['verify-email', 'visitor', () => '/verify-email?token=used'],
  ['reset-password', 'visitor', () => '/reset-password?token=used'],
  ['not-found', 'visitor', () => '/no-such-page'],
  ['home', 'player', () => '/'],
  ['bookings', 'player', () => '/bookings'],
  ['booking', 'player', ({ bookingId }) => `/bookings/${bookingId}`],
  ['lobby', 'player', ({ bookingId }) => `/bookings/${bookingId}/room`],
  ['device-check', 'player', () => '/device-check'],
  ['conversations', 'player', () => '/conversations'],
  ['conversation', 'player', ({ conversationId }) => `/conversations/${conversationId}`],
  ['share', 'player', () => '/share?title=VOD&url=https%3A%2F%2Fvod.example%2F1'],
  ['notifications', 'player', () => '/notifications'],
  ['settings', 'player', () => '/settings'],
  ['settings-preferences', 'player', () => '/settings/preferences'],
  ['settings-devices', 'player', () => '/settings/devices'],
  ['settings-calendar', 'player', () => '/settings/calendar'],
  ['coaching', 'coach', () => '/coaching'],
  ['coaching-onboarding', 'coach', () => '/coaching/onboarding'],
  ['coaching-profile', 'coach', () => '/coaching/profile'],
  ['coaching-offerings', 'coach', () => '/coaching/offerings'],
  ['coaching-availability', 'coach', () => '/coaching/availability'],
  ['coaching-calendar', 'coach', () => '/coaching/calendar'],
  ['coaching-earnings', 'coach', () => '/coaching/earnings'],
  ['coaching-reviews', 'coach', () => '/coaching/reviews'],
  ['admin', 'admin', () => '/admin'],
  ['admin-verifications', 'admin', () => '/admin/verifications'],
  ['admin-users', 'admin', () => '/admin/users'],
  ['admin-bookings', 'admin', () => '/admin/bookings'],
  ['admin-payments', 'admin', () => '/admin/payments'],
  ['admin-dead-letters', 'admin', () => '/admin/dead-letters'],
  ['admin-ledger', 'admin', () => '/admin/ledger'],
  ['admin-reports', 'admin', () => '/admin/reports'],
  ['admin-orders', 'admin', () => '/admin/orders'],
  ['admin-reconciliations', 'admin', () => '/admin/reconciliations'],
  ['admin-search', 'admin', () => '/admin/search'],
  ['admin-organisations', 'admin', () => '/admin/organisations'],
];

const SCHEMES = ['dark', 'light'] as const;
const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

test.describe.configure({ mode: 'parallel' });

let coach: BookableCoach;
let ids: Ids;
const people = new Map<Who, Someone>();

test.beforeAll(async ({ baseURL }) => {
  const url = String(baseURL);
  coach = await bookableCoach(url, 'Nova Lind');
  const player = await Someone.register(url, 'PLAYER', 'Ana Sol');
  const booking = await confirmedBooking(coach, player);
  let conversationId = '';
  await expect(async () => {
    const { items } = await player.call<{ items: { id: string }[] }>('GET', '/conversations');
    conversationId = items[0]?.id ?? '';
    expect(conversationId).not.toBe('');
  }).toPass();
  await player.call('POST', `/conversations/${conversationId}/messages`, {
    clientId: crypto.randomUUID(),
    body: 'The VOD is at https://vod.example/1, see minute 12.',
  });
  ids = { coachId: coach.coachId, offeringId: coach.offering.id, bookingId: booking.id, conversationId };
  people
    .set('player', player)
    .set('coach', coach.person)
    .set('admin', await Someone.signIn(url, 'admin@demo.test'));
});

for (const size of SIZES) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size, colorScheme: SCHEMES[0] });

    for (const [name, who, path] of PAGES) {
      test(`${name} is accessible, fits and breaks no rule of the browser, dark and light`, async ({
        page,
      }) => {
        const complaints = complaintsOf(page);
        await people.get(who)?.openOn(page);
        await page.goto(path(ids));
        for (const scheme of SCHEMES) {
          await show(page, scheme);
          await page.setViewportSize(size);
          await page.screenshot({ path: `screenshots/${name}-${size.width}-${scheme}.png`, fullPage: true });
          expect(await tooWide(page), 'the page is wider than the screen by').toBeLessThanOrEqual(0);
          await showAll(page, size.width);
          await expectAccessible(page, `${name}, ${scheme}`);
        }
        expect(complaints).toEqual([]);
      });
    }
  });
}

/** What the browser complains of: scripts that failed, and what the content security policy refused. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const expected = /status of 40[0-9]/.test(message.text());
    if (message.type() === 'error' && !expected) {
      complaints.push(message.text());
    }
  });
  return complaints;
}

async function show(page: Page, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

/** Makes the window as high as the page, so that no part of it is under a bar that stays in place. */
async function showAll(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
}

function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
