import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/api/problem';
import { useFormProblem } from '~/ui/useFormProblem';
import { isEmail } from '../model/email';
import { DemoAccounts } from './DemoAccounts';
import { EmailField } from './EmailField';
import { focusFirst } from './focusFirst';
import { PasswordField } from './PasswordField';
import { SignInProblem } from './SignInProblem';
import { useSignIn } from './useSignIn';
import { WayLink } from './WayLink';

interface SignInFormProps {
  knownEmail: string;
  onEmail: (email: string) => void;
}

export function SignInForm({ knownEmail, onEmail }: SignInFormProps) {
  const { t } = useTranslation('account');
  const form = useForm({
    initialValues: { email: knownEmail, password: '' },
    onValuesChange: (values) => onEmail(values.email),
    validate: {
      email: (text) => (isEmail(text) ? null : t('email.invalid')),
      password: (text) => (text ? null : t('password.missing')),
    },
  });
  const { problem, handlers } = useFormProblem(form);
  const signIn = useSignIn({
    onMutate: handlers.onMutate,
    onError: (error) => {
      handlers.onError(error);
      if (isProblem(error, 'invalid-credentials')) {
        form.getInputNode('password')?.focus();
      }
    },
  });
  const { email } = form.getValues();
  return (
    <form onSubmit={form.onSubmit((body) => signIn.mutate({ body }), focusFirst(form))} noValidate>
      <Stack gap="md">
        <EmailField autoComplete="username" {...form.getInputProps('email')} />
        <div>
          <PasswordField
            label={t('password.label')}
            autoComplete="current-password"
            {...form.getInputProps('password')}
          />
          <Group justify="flex-end" mt={6} fz="sm">
            <WayLink to="/forgot-password" email={email}>
              {t('signIn.forgot')}
            </WayLink>
          </Group>
        </div>
        {problem ? <SignInProblem key={signIn.submittedAt} error={problem} email={email} /> : null}
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
        <DemoAccounts onChoose={(account) => form.setValues(account)} />
      </Stack>
    </form>
  );
}
