import { Badge, Group, SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { $api } from '~/api/client';
import type { VerificationView } from '~/api/schema.gen';
import { formatDate, formatRelative } from '~/format';
import { MessageText } from '~/messages/MessageText';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { Cards } from './parts/Cards';
import { Facts } from './parts/Facts';
import { Paged } from './parts/Paged';
import { VerificationDecision } from './VerificationDecision';

const STATUSES = ['SUBMITTED', 'VERIFIED', 'REJECTED'] as const;
type Status = (typeof STATUSES)[number];

/** Coaches who showed what they say they are. */
export default function VerificationsPage() {
  const { t } = useTranslation('admin');
  const [params, setParams] = useSearchParams();
  const status = STATUSES.find((known) => known === params.get('status')) ?? 'SUBMITTED';
  const query = useVerifications(status);
  return (
    <Page title={t('verifications.title')} lead={t('verifications.lead')}>
      <SegmentedControl
        mb="md"
        aria-label={t('verifications.status')}
        value={status}
        onChange={(next) => setParams({ status: next }, { replace: true })}
        data={STATUSES.map((value) => ({ value, label: t(`verifications.is.${value}`) }))}
      />
      <Paged
        query={query}
        empty={<EmptyState title={t('verifications.empty')} hint={t('verifications.emptyHint')} />}
      >
        {(items) => <Cards items={items}>{(item) => <Verification verification={item} />}</Cards>}
      </Paged>
    </Page>
  );
}

function useVerifications(status: Status) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/admin/verifications',
    { params: { query: { status, limit: 30 } } },
    { initialPageParam: null, getNextPageParam: (page) => page.nextCursor },
  );
}

function claim({ game, rank }: VerificationView['games'][number]): string {
  return [game, rank].filter(Boolean).join(' ');
}

function Verification({ verification }: { verification: VerificationView }) {
  const { t } = useTranslation('admin');
  const { coachId, evidence, submittedAt, decidedAt, reason, status } = verification;
  return (
    <>
      <Group justify="space-between">
        <Text fw={600}>{verification.coachName}</Text>
        <Badge variant="light">{t(`verifications.is.${status as Status}`)}</Badge>
      </Group>
      <Facts
        lines={[
          [t('verifications.claims'), verification.games.map(claim).join(' · ')],
          [t('verifications.submitted'), `${formatDate(submittedAt)} (${formatRelative(submittedAt)})`],
          [t('verifications.decided'), decidedAt && formatDate(decidedAt)],
          [t('reason.label'), reason],
        ]}
      />
      <div>
        <Text size="sm" c="dimmed">
          {t('verifications.evidence')}
        </Text>
        {evidence.map((proof) => (
          <Text key={proof} component="div">
            <MessageText text={proof} />
          </Text>
        ))}
      </div>
      {status === 'SUBMITTED' && <VerificationDecision coachId={coachId} />}
    </>
  );
}
