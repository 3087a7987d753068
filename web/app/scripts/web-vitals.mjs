// Prints Largest Contentful Paint and Cumulative Layout Shift of the landing page and the search in Chromium, the CPU
// slowed down four times and 60 ms of latency on every request. For reading; machines differ, so nothing fails on it.
// Usage: COACHCONNECT_URL=http://localhost:9080 node scripts/web-vitals.mjs
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';

const base = process.env.COACHCONNECT_URL ?? 'http://localhost:9080';
const ROUNDS = 5;
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
});

async function visit(path, viewport) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 60,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    globalThis.vitals = { lcp: 0, what: '', cls: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        globalThis.vitals.lcp = entry.startTime;
        globalThis.vitals.what = `${entry.element?.tagName ?? '?'} ${entry.element?.textContent?.slice(0, 30) ?? ''}`;
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        globalThis.vitals.cls += entry.hadRecentInput ? 0 : entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => globalThis.vitals.lcp > 0);
  await page.waitForTimeout(1000);
  const vitals = await page.evaluate(() => globalThis.vitals);
  await context.close();
  return vitals;
}

for (const path of ['/', '/search']) {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ]) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push(await visit(path, viewport));
    }
    const lcps = rounds.map(({ lcp }) => Math.round(lcp)).sort((a, b) => a - b);
    const cls = Math.max(...rounds.map((round) => round.cls));
    console.log(
      `${path} at ${viewport.width} px: LCP median ${lcps[2]} ms (${lcps[0]} to ${lcps.at(-1)}; ${rounds[0].what}), CLS at most ${cls.toFixed(3)}`,
    );
  }
}
await browser.close();
