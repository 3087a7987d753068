// The Chromium that the browser tests drive: the machine's own, else Debian's, installed when we are root.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

/** The browser's path, or undefined when there is none. */
export function findChromium() {
  return [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place));
}

function install() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(
      'The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium) or set CHROMIUM.',
    );
    process.exit(1);
  }
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  if (
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji').status !== 0
  ) {
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href && !findChromium()) {
  install();
}
