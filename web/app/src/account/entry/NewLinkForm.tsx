import { Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useFormProblem } from '~/ui/useFormProblem';
import { isEmail } from '../model/email';
import { EmailField } from './EmailField';
import { focusFirst } from './focusFirst';
import { ResendMail } from './ResendMail';
import { useWayIn } from './useWayIn';

interface NewLinkFormProps {
  submitLabel: string;
  onEmail?: (email: string) => void;
}

/**
 * Asks for a mail with a link: to set a new password or, while the address is not verified, to verify it. Whether there is
 * an account, is for its owner to know.
 */
export function NewLinkForm({ submitLabel, onEmail }: NewLinkFormProps) {
  const { t } = useTranslation('account');
  const { email: known } = useWayIn();
  const form = useForm({
    initialValues: { email: known },
    validate: { email: (text) => (isEmail(text) ? null : t('email.invalid')) },
    onValuesChange: ({ email }) => onEmail?.(email),
  });
  const { problem, handlers } = useFormProblem(form);
  const ask = $api.useMutation('post', '/api/v1/auth/forgot-password', handlers);
  const { email } = form.getValues();
  if (ask.isSuccess) {
    return (
      <Stack gap="md" align="flex-start">
        <Text role="status">{t('forgot.sent', { email })}</Text>
        <Text size="sm" c="dimmed">
          {t('mail.notThere')}
        </Text>
        <ResendMail email={email} justSent />
        <Button variant="subtle" onClick={() => ask.reset()}>
          {t('mail.otherAddress')}
        </Button>
      </Stack>
    );
  }
  return (
    <form onSubmit={form.onSubmit((body) => ask.mutate({ body }), focusFirst(form))} noValidate>
      <Stack gap="md">
        <EmailField autoComplete="username" {...form.getInputProps('email')} />
        {problem ? <ProblemAlert error={problem} /> : null}
        <Button type="submit" size="md" loading={ask.isPending}>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  );
}
