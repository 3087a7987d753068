import type { PickerConstructorOptions } from 'emoji-picker-element/shared.js';
import german from 'emoji-picker-element-data/de/cldr/data.json?url';
import english from 'emoji-picker-element-data/en/cldr/data.json?url';
import spanish from 'emoji-picker-element-data/es/cldr/data.json?url';

type Words = Pick<PickerConstructorOptions, 'dataSource' | 'locale' | 'i18n'>;

/** What the picker shows and searches in, by language. */
export async function emojiWords(language: string | undefined): Promise<Words> {
  switch (language) {
    case 'de':
      return {
        dataSource: german,
        locale: 'de',
        i18n: (await import('emoji-picker-element/i18n/de.js')).default,
      };
    case 'es':
      return {
        dataSource: spanish,
        locale: 'es',
        i18n: (await import('emoji-picker-element/i18n/es.js')).default,
      };
    default:
      return {
        dataSource: english,
        locale: 'en',
        i18n: (await import('emoji-picker-element/i18n/en.js')).default,
      };
  }
}
