import { Button, Group, Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { ResendMail } from '../entry/ResendMail';
import { useMyAccount } from './queries';
import { SettingsCard } from './SettingsCard';

/** A new password is chosen by the link of a mail, which proves whose account it is. */
export function PasswordCard() {
  const { t } = useTranslation('account');
  const email = useMyAccount().data?.email;
  const ask = $api.useMutation('post', '/api/v1/auth/forgot-password');
  return (
    <SettingsCard title={t('password.label')} hint={t('password.changeHint')}>
      {email ? (
        <Group>
          {ask.isSuccess ? (
            <>
              <Text size="sm" role="status">
                {t('password.changeSent', { email })}
              </Text>
              <ResendMail email={email} justSent />
            </>
          ) : (
            <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate({ body: { email } })}>
              {t('password.change')}
            </Button>
          )}
        </Group>
      ) : (
        <Skeleton height={36} width={220} />
      )}
      {ask.error ? <ProblemAlert error={ask.error} /> : null}
    </SettingsCard>
  );
}
