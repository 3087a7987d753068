import { Badge, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { ReconciliationView } from '~/api/schema.gen';
import { formatDate, formatMoney } from '~/format';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { QueryView } from '~/ui/QueryView';
import { DataTable } from './parts/DataTable';
import { useRefresh } from './parts/useRefresh';

const PATH = '/api/v1/admin/reconciliations';

/** Our books against the payment processor's, night by night. */
export default function ReconciliationsPage() {
  const { t } = useTranslation('admin');
  const query = $api.useQuery('get', PATH);
  const run = $api.useMutation('post', PATH, { onSuccess: useRefresh(PATH) });
  const compare = (
    <Button loading={run.isPending} onClick={() => run.mutate({})}>
      {t('reconciliations.run')}
    </Button>
  );
  return (
    <Page title={t('reconciliations.title')} lead={t('reconciliations.lead')} actions={compare}>
      {run.error ? <ProblemAlert error={run.error} /> : null}
      <QueryView
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('reconciliations.empty')} hint={t('reconciliations.emptyHint')} />}
      >
        {({ items }) => <Nights nights={items} />}
      </QueryView>
    </Page>
  );
}

function Nights({ nights }: { nights: ReconciliationView[] }) {
  const { t } = useTranslation('admin');
  return (
    <DataTable
      caption={t('reconciliations.title')}
      rows={nights}
      keyOf={({ day, currency }) => day + currency}
      columns={[
        { name: t('reconciliations.day'), cell: ({ day }) => formatDate(day, 'UTC') },
        {
          name: t('reconciliations.ledger'),
          numeric: true,
          cell: ({ ledgerAmount, currency }) => formatMoney({ amount: ledgerAmount, currency }),
        },
        {
          name: t('reconciliations.processor'),
          numeric: true,
          cell: ({ processorAmount, currency }) => formatMoney({ amount: processorAmount, currency }),
        },
        {
          name: t('ledger.difference'),
          numeric: true,
          cell: ({ difference, currency }) => (
            <Badge variant="light" color={difference === 0 ? 'signal' : 'red'}>
              {formatMoney({ amount: difference, currency })}
            </Badge>
          ),
        },
      ]}
    />
  );
}
