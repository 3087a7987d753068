import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { formatDate } from '~/format';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { FoundOrganisation } from './FoundOrganisation';
import { DataTable } from './parts/DataTable';
import { Paged } from './parts/Paged';

export default function OrganisationsPage() {
  const { t } = useTranslation('admin');
  const query = $api.useInfiniteQuery(
    'get',
    '/api/v1/admin/organisations',
    { params: { query: { limit: 50 } } },
    { initialPageParam: null, getNextPageParam: (page) => page.nextCursor },
  );
  return (
    <Page title={t('organisations.title')} lead={t('organisations.lead')}>
      <Paged
        query={query}
        empty={<EmptyState title={t('organisations.empty')} hint={t('organisations.emptyHint')} />}
      >
        {(items) => (
          <DataTable
            caption={t('organisations.title')}
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              { name: t('organisations.name'), cell: ({ name }) => name },
              { name: t('organisations.slug'), cell: ({ slug }) => slug },
              { name: t('organisations.created'), cell: ({ createdAt }) => formatDate(createdAt) },
            ]}
          />
        )}
      </Paged>
      <Title order={2} size="h4" mt="xl" mb="sm">
        {t('organisations.found')}
      </Title>
      <FoundOrganisation />
    </Page>
  );
}
