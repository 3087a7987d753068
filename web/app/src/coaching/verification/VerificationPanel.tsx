import { Alert, Anchor, Button, List, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VerificationStatus, VerificationView } from '~/api/schema.gen';
import { formatDate } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useMyVerification } from '../queries';
import { Tag, type Tone } from '../ui/Tag';
import { EvidenceForm } from './EvidenceForm';

const TONES: Record<VerificationStatus, Tone> = {
  UNVERIFIED: 'quiet',
  SUBMITTED: 'wait',
  VERIFIED: 'good',
  REJECTED: 'bad',
};

/** My request to be verified: its state and reasons, and a new one where that makes sense. */
export function VerificationPanel({ onSubmitted }: { onSubmitted?: () => void }) {
  const { t } = useTranslation('coaching');
  const request = useMyVerification();
  if (request.data === undefined) {
    return request.error ? (
      <ProblemAlert error={request.error} onRetry={() => void request.refetch()} />
    ) : (
      <Skeleton height={120} radius="md" />
    );
  }
  return request.data ? (
    <Standing request={request.data} {...(onSubmitted && { onSubmitted })} />
  ) : (
    <Stack gap="sm">
      <Text size="sm">{t('verification.lead')}</Text>
      <EvidenceForm {...(onSubmitted && { onSubmitted })} />
    </Stack>
  );
}

function Standing({ request, onSubmitted }: { request: VerificationView; onSubmitted?: () => void }) {
  const { t } = useTranslation('coaching');
  const [renewing, setRenewing] = useState(false);
  const rejected = request.status === 'REJECTED';
  return (
    <Stack gap="sm" align="flex-start">
      <Tag tone={TONES[request.status]}>{t(`verification.status.${request.status}`)}</Tag>
      <Text size="sm">{t(`verification.hint.${request.status}`)}</Text>
      {request.reason && (
        <Alert
          w="100%"
          color={rejected ? 'flare' : 'signal'}
          title={t(rejected ? 'verification.refusedBecause' : 'verification.verifiedBecause')}
        >
          {request.reason}
        </Alert>
      )}
      <div>
        <Text size="sm" c="dimmed">
          {t('verification.submitted', { date: formatDate(request.submittedAt) })}
        </Text>
        <List size="sm" listStyleType="square">
          {request.evidence.map((address) => (
            <List.Item key={address}>
              <Anchor href={address} target="_blank" rel="noopener noreferrer" size="sm">
                {address}
              </Anchor>
            </List.Item>
          ))}
        </List>
      </div>
      {rejected || renewing ? (
        <EvidenceForm
          evidence={request.evidence}
          onSubmitted={() => {
            setRenewing(false);
            onSubmitted?.();
          }}
        />
      ) : (
        request.status === 'VERIFIED' && (
          <Button variant="default" onClick={() => setRenewing(true)}>
            {t('verification.renew')}
          </Button>
        )
      )}
    </Stack>
  );
}
