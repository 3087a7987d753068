import { Radio, SimpleGrid, Text, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { languageName } from '~/format';
import { chooseLanguage, type Language, LANGUAGES } from '~/i18n';
import classes from './AppearancePage.module.css';
import { SettingsCard } from './SettingsCard';
import { SettingsPage } from './SettingsPage';

const SCHEMES = [
  { scheme: 'auto', Icon: IconDeviceDesktop },
  { scheme: 'dark', Icon: IconMoon },
  { scheme: 'light', Icon: IconSun },
] as const;

export default function AppearancePage() {
  const { t, i18n } = useTranslation('account');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SettingsPage title={t('appearance.title')} lead={t('appearance.lead')}>
      <SettingsCard title={t('appearance.scheme')} hint={t('appearance.schemeHint')}>
        <Radio.Group
          aria-label={t('appearance.scheme')}
          value={colorScheme}
          onChange={(value) =>
            setColorScheme(SCHEMES.find(({ scheme }) => scheme === value)?.scheme ?? 'auto')
          }
        >
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
            {SCHEMES.map(({ scheme, Icon }) => (
              <Radio.Card
                key={scheme}
                value={scheme}
                className={classes['card'] ?? ''}
                aria-label={t(`scheme.${scheme}`)}
              >
                <Icon aria-hidden />
                <Text fw={500}>{t(`scheme.${scheme}`)}</Text>
              </Radio.Card>
            ))}
          </SimpleGrid>
        </Radio.Group>
      </SettingsCard>
      <SettingsCard title={t('appearance.language')} hint={t('appearance.languageHint')}>
        <Radio.Group
          aria-label={t('appearance.language')}
          value={i18n.resolvedLanguage ?? 'en'}
          onChange={(value) => void chooseLanguage(value as Language)}
        >
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
            {LANGUAGES.map((tag) => (
              <Radio.Card
                key={tag}
                value={tag}
                className={classes['card'] ?? ''}
                aria-label={languageName(tag)}
              >
                <Text fw={500} lang={tag}>
                  {ownName(tag)}
                </Text>
                <Text size="sm" c="dimmed">
                  {languageName(tag)}
                </Text>
              </Radio.Card>
            ))}
          </SimpleGrid>
        </Radio.Group>
      </SettingsCard>
    </SettingsPage>
  );
}

/** What its speakers call it: who is lost in a foreign language finds their own. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
