import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { MailCatcherLink } from './MailCatcherLink';
import { useCountdown } from './useCountdown';

const PAUSE_SECONDS = 30;

interface ResendMailProps {
  email: string;
  /** Whether a mail was sent just now, so that the next one has to wait. */
  justSent?: boolean;
}

/**
 * Sends the link again. The server answers a forgotten password of an account that is not verified yet with the mail that
 * verifies it.
 */
export function ResendMail({ email, justSent }: ResendMailProps) {
  const { t } = useTranslation('account');
  const [left, start] = useCountdown(justSent ? PAUSE_SECONDS : 0);
  const [sent, setSent] = useState(false);
  const resend = $api.useMutation('post', '/api/v1/auth/forgot-password', {
    onSuccess: () => {
      setSent(true);
      start(PAUSE_SECONDS);
    },
  });
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="default"
        loading={resend.isPending}
        disabled={left > 0}
        onClick={() => resend.mutate({ body: { email } })}
      >
        {left > 0 ? t('mail.resendIn', { count: left }) : t('mail.resend')}
      </Button>
      {sent && (
        <Text size="sm" role="status">
          {t('mail.resent', { email })}
        </Text>
      )}
      {resend.error ? <ProblemAlert error={resend.error} /> : null}
      {(sent || justSent) && <MailCatcherLink email={email} />}
    </Stack>
  );
}
