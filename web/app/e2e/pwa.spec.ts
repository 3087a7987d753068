import { expect, test } from '@playwright/test';

interface Manifest {
  name: string;
  display: string;
  icons: { src: string; sizes: string; purpose?: string }[];
  shortcuts: { url: string }[];
  share_target: { action: string };
}

test('the app can be installed: manifest, icons, shortcuts, share target', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await request.get(String(href))).json()) as Manifest;
  expect(manifest).toMatchObject({ name: 'Esport Coach Connect', display: 'standalone' });
  expect(manifest.icons.some(({ purpose }) => purpose?.includes('maskable'))).toBe(true);
  expect(manifest.icons.some(({ sizes }) => sizes === '512x512')).toBe(true);
  expect(manifest.share_target.action).toBe('/share');
  expect(manifest.shortcuts.length).toBeGreaterThan(2);
  for (const { src } of manifest.icons) {
    await expect(await request.get(new URL(src, page.url()).href)).toBeOK();
  }
});

test('hashed files are kept for good and compressed, the page itself is always asked for', async ({
  page,
  request,
}) => {
  const home = await request.get('/', { headers: { Accept: 'text/html' } });
  expect(home.headers()['cache-control']).toContain('no-cache');
  expect(home.headers()['content-security-policy']).toMatch(/script-src 'self'(?![^;]*unsafe)/);
  await page.goto('/');
  const base = await page.locator('link[rel=modulepreload][href*=base]').getAttribute('href');
  const answer = await request.get(String(base), { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect(answer.headers()['content-encoding']).toBe('br');
  const unchanged = await request.get('/', {
    headers: { Accept: 'text/html', 'If-None-Match': String(home.headers()['etag']) },
  });
  expect(unchanged.status()).toBe(304);
});

test('a visitor reads the first words before the app runs', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The rank you want/);
  await page.goto('/search');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find a coach');
  await page.unroute('**/assets/index-*.js');
  await page.reload();
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox')).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('the shell opens without a network once it was visited', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await context.setOffline(true);
  await page.goto('/search');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByText(/No connection|cannot be reached/).first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/No connection|cannot be reached/)).toHaveCount(0);
});
