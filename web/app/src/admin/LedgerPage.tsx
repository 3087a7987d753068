import { Alert, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { $api } from '~/api/client';
import type { TrialBalance } from '~/api/schema.gen';
import { formatDateTime, formatMoney } from '~/format';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { DataTable } from './parts/DataTable';
import { Lookup } from './parts/Lookup';

/** The books: whether they balance, and what was booked for one session. */
export default function LedgerPage() {
  const { t } = useTranslation('admin');
  const [params, setParams] = useSearchParams();
  const bookingId = params.get('booking') ?? '';
  const balance = $api.useQuery('get', '/api/v1/admin/ledger/trial-balance');
  return (
    <Page title={t('ledger.title')} lead={t('ledger.lead')}>
      <QueryView query={balance}>{(data) => <Balance balance={data} />}</QueryView>
      <Title order={2} size="h4" mt="xl" mb="sm">
        {t('ledger.entries')}
      </Title>
      <Lookup
        key={bookingId}
        label={t('bookings.id')}
        initial={bookingId}
        onLookup={(booking) => setParams(booking ? { booking } : {})}
      />
      {bookingId && <Entries bookingId={bookingId} />}
    </Page>
  );
}

function Balance({ balance: { balanced, currencies } }: { balance: TrialBalance }) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Alert
        mb="sm"
        color={balanced ? 'signal' : 'red'}
        title={t(balanced ? 'ledger.balanced' : 'ledger.unbalanced')}
      >
        {t(balanced ? 'ledger.balancedHint' : 'ledger.unbalancedHint')}
      </Alert>
      <DataTable
        caption={t('ledger.title')}
        rows={currencies}
        keyOf={({ currency }) => currency}
        columns={[
          { name: t('ledger.currency'), cell: ({ currency }) => currency },
          {
            name: t('ledger.debit'),
            numeric: true,
            cell: ({ debit, currency }) => formatMoney({ amount: debit, currency }),
          },
          {
            name: t('ledger.credit'),
            numeric: true,
            cell: ({ credit, currency }) => formatMoney({ amount: credit, currency }),
          },
          {
            name: t('ledger.difference'),
            numeric: true,
            cell: ({ debit, credit, currency }) => formatMoney({ amount: debit - credit, currency }),
          },
        ]}
      />
    </>
  );
}

function Entries({ bookingId }: { bookingId: string }) {
  const { t } = useTranslation('admin');
  const query = $api.useQuery('get', '/api/v1/admin/ledger/entries', { params: { query: { bookingId } } });
  return (
    <QueryView
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t('ledger.empty')} hint={t('ledger.emptyHint')} />}
    >
      {({ items }) => (
        <DataTable
          caption={t('ledger.entries')}
          rows={items}
          keyOf={({ transactionId, account, subjectId }) => [transactionId, account, subjectId].join('/')}
          columns={[
            { name: t('ledger.at'), cell: ({ at }) => formatDateTime(at) },
            { name: t('ledger.step'), cell: ({ step }) => t(`orders.kind.${step}`) },
            { name: t('ledger.account'), cell: ({ account }) => account },
            { name: t('ledger.amount'), numeric: true, cell: ({ amount }) => formatMoney(amount) },
          ]}
        />
      )}
    </QueryView>
  );
}
