import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '~/api/problem';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { ResendMail } from './ResendMail';
import { useCountdown } from './useCountdown';
import { WayLink } from './WayLink';

/** Why somebody was not let in, and what they can do now. */
export function SignInProblem({ error, email }: { error: unknown; email: string }) {
  const { t } = useTranslation('account');
  const forgot = (
    <WayLink to="/forgot-password" email={email}>
      {t('signIn.newPassword')}
    </WayLink>
  );
  if (!(error instanceof ApiProblem)) {
    return <ProblemAlert error={error} />;
  }
  if (error.status === 429) {
    return <TooMany seconds={error.retryAfter ?? 10}>{forgot}</TooMany>;
  }
  switch (error.slug) {
    case 'invalid-credentials':
      return (
        <Refusal title={t('refused.wrong.title')} text={t('refused.wrong.text')}>
          {forgot}
        </Refusal>
      );
    case 'email-not-verified':
      return (
        <Refusal title={t('refused.unverified.title')} text={t('refused.unverified.text', { email })}>
          <ResendMail email={email} />
        </Refusal>
      );
    case 'account-locked':
      return <Refusal title={t('refused.locked.title')} text={t('refused.locked.text')} />;
    default:
      return <ProblemAlert error={error} />;
  }
}

function TooMany({ seconds, children }: { seconds: number; children: ReactNode }) {
  const { t } = useTranslation('account');
  const [left] = useCountdown(seconds);
  return (
    <Refusal
      title={t('refused.tooMany.title')}
      text={left > 0 ? t('refused.tooMany.wait', { count: left }) : t('refused.tooMany.now')}
    >
      {children}
    </Refusal>
  );
}

function Refusal({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <Alert color="flare" icon={<IconAlertTriangle aria-hidden />} title={title} role="alert">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{text}</Text>
        {children && (
          <Text size="sm" component="div">
            {children}
          </Text>
        )}
      </Stack>
    </Alert>
  );
}
