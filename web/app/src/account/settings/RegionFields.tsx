import { Button, Group, Select, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browserZone, formatTime, formatZone, languageName } from '~/format';
import { zoneOptions } from '~/format/codes';
import { LANGUAGES } from '~/i18n';
import type { PreferenceValues } from './preferenceValues';
import { SettingsCard } from './SettingsCard';

export function RegionFields({ form }: { form: UseFormReturnType<PreferenceValues> }) {
  const { t } = useTranslation('account');
  const { locale, timeZone } = form.getValues();
  const here = browserZone();
  const [now] = useState(() => Date.now());
  const languages = [...new Set<string>([...LANGUAGES, locale])];
  return (
    <SettingsCard title={t('region.title')} hint={t('region.hint')}>
      <Select
        label={t('region.language')}
        description={t('region.languageHint')}
        allowDeselect={false}
        data={languages.map((value) => ({ value, label: languageName(value) }))}
        {...form.getInputProps('locale')}
      />
      <Select
        label={t('timeZone.label')}
        description={t('region.now', { time: formatTime(now, timeZone), zone: formatZone(timeZone) })}
        searchable
        allowDeselect={false}
        limit={100}
        data={zoneOptions(timeZone)}
        {...form.getInputProps('timeZone')}
      />
      {timeZone !== here && (
        <Group gap="sm">
          <Text size="sm">{t('region.elsewhere', { zone: formatZone(here) })}</Text>
          <Button size="xs" variant="default" onClick={() => form.setFieldValue('timeZone', here)}>
            {t('region.useHere')}
          </Button>
        </Group>
      )}
    </SettingsCard>
  );
}
