import { type Language, LANGUAGES } from '~/i18n';

/** The language of ours that a locale is in. */
export function appLanguage(locale: string): Language | undefined {
  const wanted = locale.split('-')[0];
  return LANGUAGES.find((language) => language === wanted);
}
