import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

/** The embedded product of the tests takes this port and the seven after it. */
const port = Number((process.env['E2E_PORT'] ??= '19280'));
const running = process.env['COACHCONNECT_URL'];
const baseURL = running ?? `http://localhost:${port}`;
process.env['E2E_ORIGIN'] = baseURL;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Two browsers, a server, a broker and a database share two cores: what passes at the second try is reported as flaky.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['junit', { outputFile: 'test-results/junit.xml' }]],
  use: {
    baseURL,
    actionTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    permissions: ['camera', 'microphone'],
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--use-fake-device-for-media-stream=display-media-type=browser',
        '--use-fake-ui-for-media-stream',
        '--mute-audio',
        // A machine without a network has no other address for a call.
        '--allow-loopback-in-peer-connection',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  },
  ...(running
    ? {}
    : {
        webServer: {
          command: 'node scripts/product.mjs',
          url: `${baseURL}/health/ready`,
          timeout: 300_000,
          reuseExistingServer: false,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
          stdout: 'ignore',
          stderr: 'pipe',
        },
      }),
});
