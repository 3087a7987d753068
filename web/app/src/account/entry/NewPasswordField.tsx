import { List, type PasswordInputProps, Stack } from '@mantine/core';
import { IconCheck, IconCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PASSWORD_MIN, type PasswordRule, passwordRules } from '../model/passwordRules';
import classes from './NewPasswordField.module.css';
import { PasswordField } from './PasswordField';

interface NewPasswordFieldProps extends PasswordInputProps {
  value: string;
  /** Undefined where it is not known. */
  email: string | undefined;
}

/** A password to be chosen, with what is asked of it ticked off while typing. */
export function NewPasswordField({ value, email, ...props }: NewPasswordFieldProps) {
  const { t } = useTranslation('account');
  const held = passwordRules(value, email ?? '');
  const shown: PasswordRule[] = email === undefined ? ['length', 'varied'] : ['length', 'varied', 'noEmail'];
  return (
    <Stack gap="xs">
      <PasswordField label={t('password.label')} autoComplete="new-password" value={value} {...props} />
      <List size="sm" center spacing={2} listStyleType="none" aria-label={t('password.rules')}>
        {shown.map((rule) => (
          <Rule key={rule} held={value !== '' && held[rule]}>
            {t(`password.rule.${rule}`, { count: PASSWORD_MIN })}
          </Rule>
        ))}
      </List>
    </Stack>
  );
}

function Rule({ held, children }: { held: boolean; children: string }) {
  const { t } = useTranslation('account');
  const Icon = held ? IconCheck : IconCircle;
  return (
    <List.Item icon={<Icon size={16} aria-hidden />} className={classes['rule'] ?? ''} mod={{ held }}>
      {children}
      {held && <span className="visually-hidden">: {t('password.held')}</span>}
    </List.Item>
  );
}
