import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { ReasonDialog } from './parts/ReasonDialog';
import { useRefresh } from './parts/useRefresh';

type Decision = 'VERIFIED' | 'REJECTED';

export function VerificationDecision({ coachId }: { coachId: string }) {
  const { t } = useTranslation('admin');
  const [decision, setDecision] = useState<Decision>();
  const refresh = useRefresh('/api/v1/admin/verifications');
  const { mutate, isPending, error, reset } = $api.useMutation(
    'post',
    '/api/v1/admin/verifications/{coachId}/decision',
    {
      onSuccess: async () => {
        setDecision(undefined);
        await refresh();
      },
    },
  );
  const open = (next: Decision | undefined) => {
    reset();
    setDecision(next);
  };
  return (
    <>
      <Group gap="sm">
        <Button size="sm" onClick={() => open('VERIFIED')}>
          {t('verifications.verify')}
        </Button>
        <Button size="sm" variant="default" onClick={() => open('REJECTED')}>
          {t('verifications.reject')}
        </Button>
      </Group>
      {decision && (
        <ReasonDialog
          title={t(decision === 'VERIFIED' ? 'verifications.verify' : 'verifications.reject')}
          action={t(decision === 'VERIFIED' ? 'verifications.verify' : 'verifications.reject')}
          hint={t('verifications.reasonHint')}
          danger={decision === 'REJECTED'}
          isPending={isPending}
          error={error}
          onClose={() => open(undefined)}
          onDecide={(reason) => mutate({ params: { path: { coachId } }, body: { decision, reason } })}
        />
      )}
    </>
  );
}
