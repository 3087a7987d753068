import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const LANGUAGES = ['en', 'de', 'es'];

interface LandingWords {
  hero: { eyebrow: string; title: string; lead: string };
}

interface SearchWords {
  title: string;
  lead: string;
}

/**
 * Puts the first words of the landing page and of the search into `index.html`, in every language: a visitor reads them
 * while the app is still on its way. `public/first-paint.js` shows them, `FirstPaint` takes them away. The look is in
 * `src/app/first-paint.css`, which `Shell`, `Hero` and `Page` use too, so that nothing moves when the app takes over.
 */
export function firstPaint(): Plugin {
  const templates = LANGUAGES.flatMap((language) => [
    template('/', language, landing(words('landing', language) as LandingWords)),
    template('/search', language, search(words('search', language) as SearchWords)),
  ]);
  return {
    name: 'first-paint',
    transformIndexHtml: (html) => html.replace('<!-- first paint -->', () => templates.join('')),
  };
}

function words(folder: string, language: string): unknown {
  const file = new URL(`src/${folder}/locales/${language}.json`, import.meta.url);
  const text = readFileSync(file, 'utf8').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return JSON.parse(text);
}

function template(path: string, language: string, main: string): string {
  return `
    <template data-path="${path}" lang="${language}">
      <header class="site-header">
        <span class="brand"><img src="/mark.svg" alt="" width="32" height="32"><span>Coach<b>Connect</b></span></span>
      </header>
      <main>${main}</main>
    </template>`;
}

function landing({ hero }: LandingWords): string {
  return `
        <section class="hero">
          <div class="hero-inner">
            <div>
              <p class="eyebrow">${hero.eyebrow}</p>
              <h1 class="hero-title">${hero.title}</h1>
              <p class="hero-lead">${hero.lead}</p>
              <div class="hero-rest"></div>
            </div>
          </div>
        </section>`;
}

function search({ title, lead }: SearchWords): string {
  return `
        <div class="page">
          <header class="page-head">
            <div>
              <h1 class="page-title">${title}</h1>
              <div class="page-lead">${lead}</div>
            </div>
          </header>
        </div>`;
}
