import { Group, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CURRENCIES, type OfferingValues } from './offeringValues';

/** An amount as people write it, and its currency. */
export function PriceField({ form }: { form: UseFormReturnType<OfferingValues> }) {
  const { t, i18n } = useTranslation('coaching');
  const names = new Intl.DisplayNames(i18n.language, { type: 'currency' });
  const { currency } = form.getValues().price;
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <TextInput
        flex={1}
        label={t('offerings.price')}
        required
        inputMode="decimal"
        autoComplete="off"
        {...form.getInputProps('price.amount')}
      />
      <Select
        w="9.5rem"
        label={t('offerings.currency')}
        allowDeselect={false}
        searchable
        comboboxProps={{ width: 240, position: 'bottom-end' }}
        data={[...new Set([...CURRENCIES, currency])].map((code) => ({ value: code, label: code }))}
        renderOption={({ option: { value } }: { option: { value: string } }) =>
          `${value} · ${names.of(value) ?? ''}`
        }
        {...form.getInputProps('price.currency')}
      />
    </Group>
  );
}
