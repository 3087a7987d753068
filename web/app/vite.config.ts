import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { defineConfig } from 'vitest/config';
import { constants } from 'node:zlib';
import { firstPaint } from './first-paint.ts';
import { manifest } from './manifest.ts';
import { offlineFiles } from './precache.ts';

/** The running product that `npm run dev` takes its API from. */
const backend = process.env['COACHCONNECT_URL'] ?? 'http://localhost:9080';
const apiDigest = createHash('sha256')
  .update(readFileSync(new URL('../../docs/openapi-v1.json', import.meta.url)))
  .digest('hex')
  .slice(0, 12);

const proxied = { target: backend, changeOrigin: true, headers: { origin: backend } };

/** What the landing page shares with the search. */
const FRONT =
  /\/src\/(search\/(CoachCard|NextFree|filters)|ui\/(Monogram|RatingMark))\.|\/TextInput\/|\/Icon(Check|StarFilled)\./;

/** One file per language for the words of the first pages. */
function firstWords(moduleId: string): string | null {
  const language = /\/src\/(?:ui|app|landing|search)\/locales\/(\w+)\.json$/.exec(moduleId)?.[1];
  return language ? `words-${language}` : null;
}

export default defineConfig({
  define: { __API__: JSON.stringify(apiDigest) },
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [
    react(),
    firstPaint(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest,
      pwaAssets: { preset: 'minimal-2023', image: 'public/mark.svg', overrideManifestIcons: true },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        manifestTransforms: [offlineFiles],
        runtimeCaching: [
          {
            // The names carry a hash of what is in the files: what was fetched once is never out of date.
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
            handler: 'CacheFirst',
            options: { cacheName: 'used-files', expiration: { maxEntries: 300 } },
          },
        ],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(api|openapi|health|metrics|realtime|signalling|adminCenter)(\/|$)/],
        cleanupOutdatedCaches: true,
      },
    }),
    compression({
      include: /\.(js|css|html|svg|json|webmanifest)$/,
      threshold: 1024,
      algorithms: [
        defineAlgorithm('gzip', { level: 9 }),
        defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      ],
    }),
  ],
  build: {
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    manifest: true,
    // Few files before the first paint: many small ones cost requests, of which a browser makes six at a time, and
    // compress worse. What every page starts with; what visitors meet on the landing page and in the search; their words.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'], test: /^(?!.*(index\.html|src\/main\.tsx))/ },
            { name: firstWords },
            { name: 'front', test: FRONT },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': proxied,
      '/openapi': proxied,
      '/realtime': { ...proxied, ws: true },
      '/signalling': { ...proxied, ws: true },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});
