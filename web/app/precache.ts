import { readFileSync } from 'node:fs';
import type { ManifestTransform } from 'workbox-build';

/** What Vite writes about a built file; its key is the source. */
interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

/** What works without a network from the first visit on: the shell, the sessions, the messages and the sign-in. */
const OFFLINE =
  /^index\.html$|^src\/(app|ui|pwa|realtime|notifications|landing|search|messages|bookings|account\/(entry|locales))\//;
/** Of these folders, what is of no use without a network, or large and seldom used. */
const LATER = /EmojiPicker|^src\/bookings\/(book|pay)\//;

/** Leaves in the precache what {@link OFFLINE} pages and their words are made of. */
export const offlineFiles: ManifestTransform = (entries) => {
  const chunks = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;
  const files = new Set<string>();
  Object.keys(chunks)
    .filter((source) => OFFLINE.test(source) && !LATER.test(source))
    .forEach((source) => addFiles(chunks, source, files));
  const manifest = entries.filter(({ url }) => !/^assets\/.*\.(js|css)$/.test(url) || files.has(url));
  return { manifest, warnings: [] };
};

function addFiles(chunks: Record<string, Chunk>, source: string, files: Set<string>): void {
  const chunk = chunks[source];
  if (chunk && !files.has(chunk.file)) {
    [chunk.file, ...(chunk.css ?? [])].forEach((file) => files.add(file));
    chunk.imports?.forEach((imported) => addFiles(chunks, imported, files));
  }
}
