import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $api } from '~/api/client';
import { isProblem } from '~/api/problem';
import { session } from '~/auth/session';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useFormProblem } from '~/ui/useFormProblem';
import { isAllowedPassword } from '../model/passwordRules';
import { focusFirst } from './focusFirst';
import { NewPasswordField } from './NewPasswordField';
import type { SignInNews } from './SignInPage';
import { usePasswordRefusal } from './usePasswordRefusal';

interface ResetPasswordFormProps {
  token: string;
  /** The link was used before or is too old. */
  onSpent: () => void;
}

export function ResetPasswordForm({ token, onSpent }: ResetPasswordFormProps) {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: (text) => (isAllowedPassword(text, '') ? null : t('password.notYet')) },
  });
  const { problem, handlers } = useFormProblem(form);
  const refuse = usePasswordRefusal(form, handlers.onError);
  const reset = $api.useMutation('post', '/api/v1/auth/reset-password', {
    onMutate: handlers.onMutate,
    onError: (error) => (isProblem(error, 'invalid-token') ? onSpent() : refuse(error)),
    onSuccess: async () => {
      await leaveEndedSession();
      await navigate('/sign-in', { replace: true, state: { news: 'passwordChanged' satisfies SignInNews } });
    },
  });
  const { password } = form.getValues();
  return (
    <form
      onSubmit={form.onSubmit((body) => reset.mutate({ body: { ...body, token } }), focusFirst(form))}
      noValidate
    >
      <Stack gap="md">
        <NewPasswordField
          {...form.getInputProps('password')}
          label={t('password.new')}
          value={password}
          email={undefined}
        />
        {problem ? <ProblemAlert error={problem} /> : null}
        <Button type="submit" size="md" loading={reset.isPending}>
          {t('reset.submit')}
        </Button>
      </Stack>
    </form>
  );
}

/** A new password ends all sign-ins of its account; when this browser's was one of them, it is noticed now. */
async function leaveEndedSession(): Promise<void> {
  if (!session.snapshot().person) {
    return;
  }
  try {
    await session.renewAfter(await session.accessToken());
  } catch {
    // No answer now: the next call will notice.
  }
}
