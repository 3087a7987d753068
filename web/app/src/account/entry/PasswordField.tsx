import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A password that can be shown, and that says when caps lock is on. */
export function PasswordField({ description, ...props }: PasswordInputProps) {
  const { t } = useTranslation('account');
  const [capsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <PasswordInput
      required
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
      description={capsLock ? <span role="status">{t('password.capsLock')}</span> : description}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      autoCapitalize="none"
      spellCheck={false}
      onKeyDown={look}
      onKeyUp={look}
      {...props}
    />
  );
}
