import { Button, Group, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { FailedOrderView, OutboxBacklog } from '~/api/schema.gen';
import { formatDateTime, formatMoney, formatNumber, formatRelative } from '~/format';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { QueryView } from '~/ui/QueryView';
import { Cards } from './parts/Cards';
import { Facts } from './parts/Facts';
import { useRefresh } from './parts/useRefresh';

/** What shall be done at the payment processor and at the broker, and is not. */
export default function OrdersPage() {
  const { t } = useTranslation('admin');
  const orders = $api.useQuery('get', '/api/v1/admin/processor-orders/failed');
  const outbox = $api.useQuery('get', '/api/v1/admin/outbox', {}, { refetchInterval: 10_000 });
  return (
    <Page title={t('orders.title')} lead={t('orders.lead')}>
      <Title order={2} size="h4" mb="sm">
        {t('orders.failed')}
      </Title>
      <QueryView
        query={orders}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('orders.empty')} hint={t('orders.emptyHint')} />}
      >
        {({ items }) => <Cards items={items}>{(item) => <Order order={item} />}</Cards>}
      </QueryView>
      <Title order={2} size="h4" mt="xl" mb="sm">
        {t('orders.outbox')}
      </Title>
      <QueryView query={outbox}>{(backlog) => <Backlog backlog={backlog} />}</QueryView>
    </Page>
  );
}

function Order({ order }: { order: FailedOrderView }) {
  const { t } = useTranslation('admin');
  const { id, kind, amount, errorCode, createdAt, paymentId } = order;
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/admin/processor-orders/{id}/retry', {
    onSuccess: useRefresh('/api/v1/admin/processor-orders/failed'),
  });
  return (
    <>
      <Facts
        lines={[
          [t('orders.what'), t(`orders.kind.${kind}`)],
          [t('payments.amount'), formatMoney(amount)],
          [t('orders.error'), errorCode],
          [t('orders.since'), formatDateTime(createdAt)],
          [t('orders.payment'), paymentId],
        ]}
      />
      {error ? <ProblemAlert error={error} /> : null}
      <Group>
        <Button size="sm" loading={isPending} onClick={() => mutate({ params: { path: { id } } })}>
          {t('orders.retry')}
        </Button>
      </Group>
    </>
  );
}

function Backlog({ backlog: { waiting, oldestAt, attempts } }: { backlog: OutboxBacklog }) {
  const { t } = useTranslation('admin');
  return (
    <Facts
      lines={[
        [t('orders.waiting'), formatNumber(waiting)],
        [t('orders.oldest'), oldestAt && formatRelative(oldestAt)],
        [t('orders.attempts'), waiting > 0 && formatNumber(attempts)],
      ]}
    />
  );
}
