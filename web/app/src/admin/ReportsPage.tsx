import { Blockquote, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { ReportView } from '~/api/schema.gen';
import { formatDate, formatRelative } from '~/format';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { Cards } from './parts/Cards';
import { Facts } from './parts/Facts';
import { Paged } from './parts/Paged';
import { ReportDecision } from './ReportDecision';

/** Reviews that somebody complained about. */
export default function ReportsPage() {
  const { t } = useTranslation('admin');
  const query = $api.useInfiniteQuery(
    'get',
    '/api/v1/admin/ratings/reports',
    { params: { query: { limit: 30 } } },
    { initialPageParam: null, getNextPageParam: (page) => page.nextCursor },
  );
  return (
    <Page title={t('reports.title')} lead={t('reports.lead')}>
      <Paged query={query} empty={<EmptyState title={t('reports.empty')} hint={t('reports.emptyHint')} />}>
        {(items) => <Cards items={items}>{(item) => <Report report={item} />}</Cards>}
      </Paged>
    </Page>
  );
}

function Report({ report: { reason, createdAt, rating } }: { report: ReportView }) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Facts
        lines={[
          [t('reports.reason'), reason],
          [t('reports.reported'), formatRelative(createdAt)],
          [
            t('reports.review'),
            t('reports.by', { name: rating.authorName, date: formatDate(rating.createdAt) }),
          ],
          [t('reports.stars'), t('reports.ofFive', { stars: rating.stars })],
        ]}
      />
      {rating.comment && (
        <Blockquote p="md" m={0}>
          <Text>{rating.comment}</Text>
        </Blockquote>
      )}
      <ReportDecision ratingId={rating.id} />
    </>
  );
}
