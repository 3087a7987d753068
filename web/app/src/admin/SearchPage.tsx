import { SegmentedControl, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { QueryCount, SearchAnalytics } from '~/api/schema.gen';
import { formatNumber } from '~/format';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { DataTable } from './parts/DataTable';
import { Facts } from './parts/Facts';

const SPANS = [7, 30, 90] as const;

/** What people look for, and what they do not find. */
export default function SearchPage() {
  const { t } = useTranslation('admin');
  const [days, setDays] = useState(30);
  const query = $api.useQuery('get', '/api/v1/admin/search/analytics', {
    params: { query: { days, limit: 20 } },
  });
  return (
    <Page title={t('search.title')} lead={t('search.lead')}>
      <SegmentedControl
        mb="md"
        aria-label={t('search.span')}
        value={String(days)}
        onChange={(next) => setDays(Number(next))}
        data={SPANS.map((span) => ({ value: String(span), label: t('search.days', { count: span }) }))}
      />
      <QueryView
        query={query}
        isEmpty={({ searches }) => searches === 0}
        empty={<EmptyState title={t('search.empty')} hint={t('search.emptyHint')} />}
      >
        {(analytics) => <Analytics analytics={analytics} />}
      </QueryView>
    </Page>
  );
}

function Analytics({ analytics }: { analytics: SearchAnalytics }) {
  const { t } = useTranslation('admin');
  const { searches, withoutHits, top, zeroResults } = analytics;
  const share = formatNumber(withoutHits / searches, { style: 'percent' });
  return (
    <>
      <Facts
        lines={[
          [t('search.searches'), formatNumber(searches)],
          [t('search.withoutHits'), `${formatNumber(withoutHits)} (${share})`],
        ]}
      />
      <Queries title={t('search.top')} queries={top} />
      {zeroResults.length > 0 && <Queries title={t('search.zero')} queries={zeroResults} />}
    </>
  );
}

function Queries({ title, queries }: { title: string; queries: QueryCount[] }) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Title order={2} size="h4" mt="xl" mb="xs">
        {title}
      </Title>
      <DataTable
        caption={title}
        rows={queries}
        keyOf={({ query }) => query}
        columns={[
          { name: t('search.query'), cell: ({ query }) => query },
          { name: t('search.count'), numeric: true, cell: ({ count }) => formatNumber(count) },
          {
            name: t('search.hits'),
            numeric: true,
            cell: ({ meanHits }) => formatNumber(meanHits, { maximumFractionDigits: 1 }),
          },
        ]}
      />
    </>
  );
}
