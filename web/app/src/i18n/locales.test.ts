import { describe, expect, it } from 'vitest';
import { LANGUAGES, preferred } from './index';

const files = import.meta.glob<Record<string, unknown>>('../*/locales/*.json', {
  eager: true,
  import: 'default',
});
const namespaces = [...new Set(Object.keys(files).map((path) => path.split('/')[1] ?? ''))];

function leaves(words: unknown, path = ''): Map<string, string> {
  if (typeof words === 'string') {
    return new Map([[path, words]]);
  }
  return new Map(
    Object.entries(words as object).flatMap(([key, value]) => [
      ...leaves(value, path ? `${path}.${key}` : key),
    ]),
  );
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();
}

describe.each(namespaces)('the words of %s', (namespace) => {
  const english = leaves(files[`../${namespace}/locales/en.json`]);

  it.each(LANGUAGES)('are all there in %s, with the same placeholders', (language) => {
    const translated = leaves(files[`../${namespace}/locales/${language}.json`]);
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of translated) {
      expect(text, key).not.toBe('');
      expect(placeholders(text), key).toEqual(placeholders(english.get(key) ?? ''));
    }
  });
});

describe('the language at the first visit', () => {
  it('is the first of the browser that we speak', () => {
    expect(preferred(['fr-FR', 'de-AT', 'en'])).toBe('de');
  });

  it('is English when we speak none', () => {
    expect(preferred(['fr', 'it'])).toBe('en');
  });
});
