import { Group, Switch, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { formatZone } from '~/format';
import type { PreferenceValues } from './preferenceValues';
import { SettingsCard } from './SettingsCard';

export function QuietHoursFields({ form }: { form: UseFormReturnType<PreferenceValues> }) {
  const { t } = useTranslation('account');
  const { quiet, timeZone } = form.getValues();
  return (
    <SettingsCard title={t('quiet.title')} hint={t('quiet.hint', { zone: formatZone(timeZone) })}>
      <Switch label={t('quiet.on')} {...form.getInputProps('quiet', { type: 'checkbox' })} />
      {quiet && (
        <Group align="flex-start">
          <TextInput type="time" label={t('quiet.from')} w={140} {...form.getInputProps('quietFrom')} />
          <TextInput type="time" label={t('quiet.to')} w={140} {...form.getInputProps('quietTo')} />
        </Group>
      )}
    </SettingsCard>
  );
}
