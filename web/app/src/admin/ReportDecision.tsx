import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { ReasonDialog } from './parts/ReasonDialog';
import { useRefresh } from './parts/useRefresh';

export function ReportDecision({ ratingId }: { ratingId: string }) {
  const { t } = useTranslation('admin');
  const [hiding, setHiding] = useState(false);
  const refresh = useRefresh('/api/v1/admin/ratings/reports');
  const params = { path: { id: ratingId } };
  const keep = $api.useMutation('post', '/api/v1/admin/ratings/{id}/keep', { onSuccess: refresh });
  const hide = $api.useMutation('post', '/api/v1/admin/ratings/{id}/hide', { onSuccess: refresh });
  const close = () => {
    hide.reset();
    setHiding(false);
  };
  return (
    <>
      {keep.error ? <ProblemAlert error={keep.error} /> : null}
      <Group gap="sm">
        <Button size="sm" variant="default" loading={keep.isPending} onClick={() => keep.mutate({ params })}>
          {t('reports.keep')}
        </Button>
        <Button size="sm" variant="default" color="red" onClick={() => setHiding(true)}>
          {t('reports.hide')}
        </Button>
      </Group>
      {hiding && (
        <ReasonDialog
          title={t('reports.hide')}
          action={t('reports.hide')}
          hint={t('reports.hideHint')}
          danger
          isPending={hide.isPending}
          error={hide.error}
          onClose={close}
          onDecide={(reason) => hide.mutate({ params, body: { reason } })}
        />
      )}
    </>
  );
}
