import {
  Group,
  NativeSelect,
  SegmentedControl,
  Text,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '~/format';
import { chooseLanguage, type Language, LANGUAGES } from '~/i18n';
import classes from './Footer.module.css';

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
        <SegmentedControl
          size="xs"
          aria-label={t('scheme.label')}
          value={colorScheme}
          onChange={(value) => setColorScheme(value)}
          data={[
            {
              value: 'auto',
              label: <Choice icon={<IconDeviceDesktop size={16} aria-hidden />} name={t('scheme.auto')} />,
            },
            {
              value: 'light',
              label: <Choice icon={<IconSun size={16} aria-hidden />} name={t('scheme.light')} />,
            },
            {
              value: 'dark',
              label: <Choice icon={<IconMoon size={16} aria-hidden />} name={t('scheme.dark')} />,
            },
          ]}
        />
      </Group>
    </footer>
  );
}

function Choice({ icon, name }: { icon: ReactNode; name: string }) {
  return (
    <span className={classes['choice']} title={name}>
      {icon}
      <VisuallyHidden>{name}</VisuallyHidden>
    </span>
  );
}
