import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { PayoutAccountState } from '~/api/schema.gen';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { usePayoutAccount } from '../queries';
import { Tag, type Tone } from '../ui/Tag';

const TONES: Record<PayoutAccountState, Tone> = {
  CREATING: 'wait',
  ONBOARDING: 'wait',
  READY: 'good',
  RESTRICTED: 'bad',
};

/** Where the money goes: how far the account is, and the way to complete it at the payment processor. */
export function PayoutAccount() {
  const { t } = useTranslation('coaching');
  const account = usePayoutAccount();
  const open = $api.useMutation('post', '/api/v1/coaches/me/payout-account', {
    onSuccess: ({ onboardingUrl }) => {
      if (onboardingUrl) {
        window.location.assign(onboardingUrl);
      } else {
        void account.refetch();
      }
    },
  });
  if (account.data === undefined) {
    return account.error ? (
      <ProblemAlert error={account.error} onRetry={() => void account.refetch()} />
    ) : (
      <Skeleton height={96} radius="md" />
    );
  }
  const status = account.data?.status;
  return (
    <Stack gap="sm" align="flex-start">
      {status && <Tag tone={TONES[status]}>{t(`payouts.status.${status}`)}</Tag>}
      <Text size="sm">{t(`payouts.hint.${status ?? 'NONE'}`)}</Text>
      {open.error ? <ProblemAlert error={open.error} onRetry={() => open.mutate({})} /> : null}
      <Group gap="sm">
        <Button
          variant={status === 'READY' ? 'default' : 'filled'}
          loading={open.isPending || (open.isSuccess && Boolean(open.data.onboardingUrl))}
          rightSection={<IconExternalLink size={16} aria-hidden />}
          onClick={() => open.mutate({})}
        >
          {t(`payouts.open.${status ?? 'NONE'}`)}
        </Button>
        {status && status !== 'READY' && (
          <Button variant="subtle" loading={account.isFetching} onClick={() => void account.refetch()}>
            {t('payouts.check')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
