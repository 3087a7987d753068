import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function EmailField(props: TextInputProps) {
  const { t } = useTranslation('account');
  return (
    <TextInput
      type="email"
      label={t('email.label')}
      required
      inputMode="email"
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={254}
      {...props}
    />
  );
}
