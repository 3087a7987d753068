import { Anchor, Button, Checkbox, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $api } from '~/api/client';
import { zoneOptions } from '~/format/codes';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useFormProblem } from '~/ui/useFormProblem';
import { isEmail } from '../model/email';
import { isDisplayName, NAME_MAX } from '../model/displayName';
import { isAllowedPassword } from '../model/passwordRules';
import { keepSignUp } from '../model/pendingSignUp';
import { EmailField } from './EmailField';
import { focusFirst } from './focusFirst';
import { NewPasswordField } from './NewPasswordField';
import { RoleChoice, type SignUpRole } from './RoleChoice';
import { usePasswordRefusal } from './usePasswordRefusal';
import { useWayIn } from './useWayIn';

export interface SignUpValues extends Record<string, unknown> {
  role: SignUpRole;
  displayName: string;
  email: string;
  password: string;
  timeZone: string;
  terms: boolean;
}

interface SignUpFormProps {
  initialValues: SignUpValues;
  onEmail: (email: string) => void;
  onSent: (values: SignUpValues) => void;
}

export function SignUpForm({ initialValues, onEmail, onSent }: SignUpFormProps) {
  const { t, i18n } = useTranslation('account');
  const { to } = useWayIn();
  const form = useForm<SignUpValues>({
    initialValues,
    onValuesChange: (values) => onEmail(values.email),
    validateInputOnBlur: ['email', 'displayName'],
    validate: {
      displayName: (name) => (isDisplayName(name) ? null : t('name.invalid', { max: NAME_MAX })),
      email: (text) => (isEmail(text) ? null : t('email.invalid')),
      password: (text, { email }) => (isAllowedPassword(text, email) ? null : t('password.notYet')),
      terms: (accepted) => (accepted ? null : t('terms.missing')),
    },
  });
  const { problem, handlers } = useFormProblem(form);
  const register = $api.useMutation('post', '/api/v1/auth/register', {
    onMutate: handlers.onMutate,
    onError: usePasswordRefusal(form, handlers.onError),
    onSuccess: () => {
      const values = form.getValues();
      keepSignUp({ email: values.email.trim(), to });
      onSent(values);
    },
  });
  const send = ({ role, displayName, email, password, timeZone }: SignUpValues) =>
    register.mutate({
      body: { role, displayName, email: email.trim(), password, timeZone, locale: i18n.language },
    });
  const { email, password, timeZone } = form.getValues();
  return (
    <form onSubmit={form.onSubmit(send, focusFirst(form))} noValidate>
      <Stack gap="md">
        <RoleChoice {...form.getInputProps('role')} />
        <TextInput
          label={t('name.label')}
          description={t('name.hint')}
          required
          autoComplete="nickname"
          maxLength={NAME_MAX}
          {...form.getInputProps('displayName')}
        />
        <EmailField {...form.getInputProps('email')} />
        <NewPasswordField {...form.getInputProps('password')} value={password} email={email} />
        <Select
          label={t('timeZone.label')}
          description={t('timeZone.hint')}
          required
          searchable
          allowDeselect={false}
          limit={100}
          data={zoneOptions(timeZone)}
          {...form.getInputProps('timeZone')}
        />
        <Checkbox
          required
          label={
            <Trans
              t={t}
              i18nKey="terms.accept"
              components={{
                terms: <Anchor component={Link} to="/terms" target="_blank" inherit underline="always" />,
              }}
            />
          }
          {...form.getInputProps('terms', { type: 'checkbox' })}
        />
        {problem ? <ProblemAlert error={problem} /> : null}
        <Button type="submit" size="md" loading={register.isPending}>
          {t('signUp.submit')}
        </Button>
      </Stack>
    </form>
  );
}
