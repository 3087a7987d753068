import { Button, Group, Title } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { BookingView, PaymentItem } from '~/api/schema.gen';
import { formatMoney } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useDownload } from '../hooks/useDownload';
import type { Side } from '../model/bookingActions';
import classes from './Facts.module.css';

/** What the session costs, what became of the payment, and its papers for the one who paid. */
export function Money({ booking, side }: { booking: BookingView; side: Side }) {
  const { t } = useTranslation('bookings');
  const payments = $api.useQuery(
    'get',
    '/api/v1/payments',
    { params: { query: { bookingId: booking.id } } },
    { enabled: side === 'PLAYER', meta: { offline: true } },
  );
  const payment = payments.data?.items[0];
  return (
    <section>
      <Title order={2} size="h6" c="dimmed">
        {t('money.title')}
      </Title>
      <dl className={classes['sums']}>
        <dt>{t('money.price')}</dt>
        <dd>{formatMoney(booking.price)}</dd>
        {payment && (
          <>
            <dt>{t('money.payment')}</dt>
            <dd>{t(`money.state.${payment.state}`)}</dd>
          </>
        )}
        {payment && payment.refunded.amount > 0 && (
          <>
            <dt>{t('money.refunded')}</dt>
            <dd>{formatMoney(payment.refunded)}</dd>
          </>
        )}
      </dl>
      {payment?.invoiceNumber && <Papers payment={payment} invoiceNumber={payment.invoiceNumber} />}
    </section>
  );
}

function Papers({ payment, invoiceNumber }: { payment: PaymentItem; invoiceNumber: string }) {
  const { t } = useTranslation('bookings');
  const download = useDownload();
  const get = (kind: 'invoice' | 'creditNote') => ({
    size: 'sm',
    variant: 'default',
    leftSection: <IconFileTypePdf size={18} aria-hidden />,
    loading: download.isPending && download.variables.paper.kind === kind,
    onClick: () =>
      download.mutate({ paper: { kind, paymentId: payment.id }, fileName: `${invoiceNumber}-${kind}.pdf` }),
    children: t(`money.${kind}`),
  });
  return (
    <>
      <Group gap="xs" mt="sm">
        <Button {...get('invoice')} />
        {payment.refunded.amount > 0 && <Button {...get('creditNote')} />}
      </Group>
      {download.error && <ProblemAlert error={download.error} />}
    </>
  );
}
