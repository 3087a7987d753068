import i18next from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['en', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

const CHOICE = 'coachconnect.language';

/** Every folder's words, `<folder>/locales/<language>.json`; the folder is the namespace. */
const words = import.meta.glob<{ default: object }>('../*/locales/*.json');

export const i18n = i18next.createInstance();

/** The words of the shell, on their way from the first moment on. */
const started = start();

export function startI18n(): Promise<unknown> {
  return started;
}

/** Fetches a page's words, so that it can be shown at once. */
export async function loadWords(namespace: string): Promise<void> {
  await Promise.all([started, load(i18n.resolvedLanguage ?? firstLanguage(), namespace)]);
  await i18n.loadNamespaces(namespace);
}

function start(): Promise<unknown> {
  i18n.on('languageChanged', (language) => document.documentElement.setAttribute('lang', language));
  return i18n
    .use(initReactI18next)
    .use(resourcesToBackend((language: string, namespace: string) => load(language, namespace)))
    .init({
      lng: firstLanguage(),
      fallbackLng: 'en',
      supportedLngs: LANGUAGES,
      nonExplicitSupportedLngs: true,
      load: 'languageOnly',
      ns: ['ui', 'app'],
      defaultNS: 'ui',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

function firstLanguage(): string {
  return localStorage.getItem(CHOICE) ?? preferred(navigator.languages);
}

export function chooseLanguage(language: Language): Promise<unknown> {
  localStorage.setItem(CHOICE, language);
  return i18n.changeLanguage(language);
}

export function preferred(wanted: readonly string[]): Language {
  const known = wanted.map((tag) => tag.split('-')[0]).find((tag) => LANGUAGES.some((own) => own === tag));
  return (known as Language | undefined) ?? 'en';
}

function load(language: string, namespace: string): Promise<object> {
  const file = words[`../${namespace}/locales/${language}.json`];
  return file ? file().then((module) => module.default) : Promise.resolve({});
}
