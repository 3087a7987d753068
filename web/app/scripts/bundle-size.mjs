// What a first visit to the landing page and to the search must fetch of JavaScript, compressed as it is served.
// Fails the build above the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 180;
const dist = new URL('../dist/', import.meta.url);
const chunks = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

function closure(name, found = new Set()) {
  const chunk = chunks[name];
  if (!chunk) {
    throw new Error(`The build has no ${name}`);
  }
  if (!found.has(name)) {
    found.add(name);
    chunk.imports?.forEach((imported) => closure(imported, found));
  }
  return found;
}

function kilobytes(names) {
  const files = new Set([...names].map((name) => chunks[name].file).filter((file) => file.endsWith('.js')));
  return (
    [...files].reduce(
      (sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length,
      0,
    ) / 1000
  );
}

let tooLarge = false;
for (const page of ['src/landing/LandingPage.tsx', 'src/search/SearchPage.tsx']) {
  const size = kilobytes(new Set([...closure('index.html'), ...closure(page)]));
  tooLarge ||= size > BUDGET_KB;
  console.log(`first load of ${page}: ${size.toFixed(1)} KB gzip of JavaScript (budget ${BUDGET_KB})`);
}
if (tooLarge) {
  console.error('The first load is above its budget.');
  process.exit(1);
}
