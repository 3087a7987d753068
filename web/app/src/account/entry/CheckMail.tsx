import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/api/problem';
import { onVerified } from '../model/verified';
import { EntryPage } from './EntryPage';
import { ResendMail } from './ResendMail';
import { SignInProblem } from './SignInProblem';
import { useSignIn } from './useSignIn';
import { WayLink } from './WayLink';

interface CheckMailProps {
  email: string;
  /** Only in memory, to go on without typing it again once the link of the mail was opened. */
  password: string;
  onBack: () => void;
}

/** After the sign-up: the mail has to be opened. Done in another tab, this one signs in by itself. */
export function CheckMail({ email, password, onBack }: CheckMailProps) {
  const { t } = useTranslation('account');
  const { mutate, error, isPending, submittedAt } = useSignIn();
  const body = { email, password };
  useEffect(() => onVerified(() => mutate({ body: { email, password } })), [mutate, email, password]);
  return (
    <EntryPage
      title={t('mail.title')}
      lead={t('mail.sentTo', { email })}
      footer={
        <WayLink to="/sign-in" email={email}>
          {t('mail.known')}
        </WayLink>
      }
    >
      <Stack gap="md" align="flex-start">
        <Text>{t('mail.steps')}</Text>
        {error ? <StillUnverified key={submittedAt} error={error} email={email} /> : null}
        <Group gap="sm">
          <Button loading={isPending} onClick={() => mutate({ body })}>
            {t('mail.continue')}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {t('mail.otherAddress')}
          </Button>
        </Group>
        <Divider w="100%" />
        <Text size="sm" c="dimmed">
          {t('mail.notThere')}
        </Text>
        <ResendMail email={email} justSent />
      </Stack>
    </EntryPage>
  );
}

function StillUnverified({ error, email }: { error: unknown; email: string }) {
  const { t } = useTranslation('account');
  return isProblem(error, 'email-not-verified') ? (
    <Text size="sm" role="alert" c="var(--mantine-color-error)">
      {t('mail.notYet')}
    </Text>
  ) : (
    <SignInProblem error={error} email={email} />
  );
}
