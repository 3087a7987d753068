import { Anchor, Group, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { $api } from '~/api/client';
import type { BookingView } from '~/api/schema.gen';
import { StateBadge } from '~/bookings/ui/StateBadge';
import { formatDateTime, formatMoney, formatRange, formatZone } from '~/format';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import classes from './admin.module.css';
import { Facts } from './parts/Facts';

export default function BookingPage() {
  const { t } = useTranslation('admin');
  const { id = '' } = useParams();
  const query = $api.useQuery('get', '/api/v1/admin/bookings/{bookingId}', {
    params: { path: { bookingId: id } },
  });
  return (
    <Page title={query.data?.title ?? t('bookings.one')} eyebrow={t('bookings.one')}>
      <QueryView query={query}>{(booking) => <Booking booking={booking} />}</QueryView>
    </Page>
  );
}

function Booking({ booking }: { booking: BookingView }) {
  const { t } = useTranslation('admin');
  const { id, timeZone, startsAt, endsAt, refund } = booking;
  return (
    <>
      <Facts
        lines={[
          [t('bookings.state'), <StateBadge key="state" state={booking.state} />],
          [t('bookings.id'), id],
          [
            t('bookings.when'),
            `${formatRange(startsAt, endsAt, timeZone)}, ${formatZone(timeZone, startsAt)}`,
          ],
          [
            t('bookings.player'),
            <Person key="player" id={booking.playerPersonId} name={booking.playerName} />,
          ],
          [t('bookings.coach'), <Person key="coach" id={booking.coachPersonId} name={booking.coachName} />],
          [t('bookings.price'), formatMoney(booking.price)],
          [t('bookings.refund'), refund && formatMoney(refund)],
          [t('bookings.note'), booking.note],
          [t('bookings.version'), booking.version],
        ]}
      />
      <Group my="lg">
        <Anchor component={Link} to={`/admin/payments?booking=${id}`}>
          {t('bookings.payment')}
        </Anchor>
        <Anchor component={Link} to={`/admin/ledger?booking=${id}`}>
          {t('bookings.ledger')}
        </Anchor>
      </Group>
      <Title order={2} size="h4" mb="xs">
        {t('bookings.history')}
      </Title>
      <ol className={classes['history']}>
        {booking.history.map(({ state, at }) => (
          <li key={at + state}>
            <time dateTime={at}>{formatDateTime(at)}</time>
            <StateBadge state={state} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Person({ id, name }: { id: string; name: string }) {
  return (
    <Anchor component={Link} to={`/admin/bookings?person=${id}`}>
      {name}
    </Anchor>
  );
}
