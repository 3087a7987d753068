import { Anchor, Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { $api } from '~/api/client';
import type { PaymentDetail } from '~/api/schema.gen';
import { formatDateTime, formatMoney } from '~/format';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { Cards } from './parts/Cards';
import { Facts } from './parts/Facts';
import { Lookup } from './parts/Lookup';

export default function PaymentsPage() {
  const { t } = useTranslation('admin');
  const [params, setParams] = useSearchParams();
  const bookingId = params.get('booking') ?? '';
  return (
    <Page title={t('payments.title')} lead={t('payments.lead')}>
      <Lookup
        key={bookingId}
        label={t('bookings.id')}
        initial={bookingId}
        onLookup={(booking) => setParams(booking ? { booking } : {})}
      />
      {bookingId && <Found bookingId={bookingId} />}
    </Page>
  );
}

function Found({ bookingId }: { bookingId: string }) {
  const { t } = useTranslation('admin');
  const query = $api.useQuery('get', '/api/v1/admin/payments', { params: { query: { bookingId } } });
  return (
    <QueryView
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t('payments.empty')} hint={t('payments.emptyHint')} />}
    >
      {({ items }) => <Cards items={items}>{(item) => <Payment payment={item} />}</Cards>}
    </QueryView>
  );
}

function Payment({ payment }: { payment: PaymentDetail }) {
  const { t } = useTranslation('admin');
  const { bookingId, capturedAt } = payment;
  return (
    <>
      <Group justify="space-between">
        <strong>{payment.description}</strong>
        <Badge variant="light">{t(`payments.is.${payment.state}`)}</Badge>
      </Group>
      <Facts
        lines={[
          [t('payments.amount'), formatMoney(payment.amount)],
          [t('payments.refunded'), payment.refunded.amount > 0 && formatMoney(payment.refunded)],
          [t('payments.coachShare'), formatMoney(payment.coachShare)],
          [t('payments.commission'), formatMoney(payment.commission)],
          [t('payments.payout'), t(`payments.payoutIs.${payment.payout}`)],
          [t('bookings.player'), payment.playerName],
          [t('bookings.coach'), payment.coachName],
          [t('payments.created'), formatDateTime(payment.createdAt)],
          [t('payments.captured'), capturedAt && formatDateTime(capturedAt)],
          [t('payments.invoice'), payment.invoiceNumber],
          [t('payments.reference'), payment.processorReference],
        ]}
      />
      <Group>
        <Anchor component={Link} to={`/admin/bookings/${bookingId}`}>
          {t('payments.booking')}
        </Anchor>
        <Anchor component={Link} to={`/admin/ledger?booking=${bookingId}`}>
          {t('bookings.ledger')}
        </Anchor>
      </Group>
    </>
  );
}
