import { Group, NativeSelect, Text, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { languageName } from '~/format';
import { chooseLanguage, type Language, LANGUAGES } from '~/i18n';
import classes from './Footer.module.css';

const SCHEMES = [
  ['auto', IconDeviceDesktop],
  ['light', IconSun],
  ['dark', IconMoon],
] as const;

export function Footer() {
  const { t, i18n } = useTranslation('app');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <footer className={classes['footer']}>
      <Text size="sm" c="dimmed">
        Esport Coach Connect
      </Text>
      <Group gap="sm">
        <NativeSelect
          size="xs"
          aria-label={t('language')}
          value={i18n.resolvedLanguage ?? 'en'}
          data={LANGUAGES.map((tag) => ({ value: tag, label: languageName(tag) }))}
          onChange={(event) => void chooseLanguage(event.currentTarget.value as Language)}
        />
        <fieldset className={classes['schemes']}>
          <legend className="visually-hidden">{t('scheme.label')}</legend>
          {SCHEMES.map(([scheme, Icon]) => (
            <label key={scheme} className={classes['scheme']} title={t(`scheme.${scheme}`)}>
              <input
                type="radio"
                name="scheme"
                className="visually-hidden"
                checked={colorScheme === scheme}
                onChange={() => setColorScheme(scheme)}
              />
              <Icon size={16} aria-hidden />
              <span className="visually-hidden">{t(`scheme.${scheme}`)}</span>
            </label>
          ))}
        </fieldset>
      </Group>
    </footer>
  );
}
