import { Anchor, Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { $api } from '~/api/client';
import type { BookingState, BookingView } from '~/api/schema.gen';
import { StateBadge } from '~/bookings/ui/StateBadge';
import { formatMoney, formatRange } from '~/format';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { STATES } from './bookingStates';
import { Cards } from './parts/Cards';
import { Lookup } from './parts/Lookup';
import { Paged } from './parts/Paged';

/** Bookings in a state or of a person; or one, by its id. */
export default function BookingsPage() {
  const { t } = useTranslation('admin');
  const { t: words } = useTranslation('bookings');
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const person = params.get('person');
  const chosen = STATES.find((state) => state === params.get('state'));
  const state = chosen ?? (person ? undefined : 'CONFIRMED');
  return (
    <Page title={t('bookings.title')} lead={t('bookings.lead')}>
      <Lookup
        label={t('bookings.id')}
        initial=""
        onLookup={(id) => void (id && navigate(`/admin/bookings/${encodeURIComponent(id)}`))}
      />
      <Group align="flex-end" mb="md">
        <Select
          label={t('bookings.state')}
          data={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
          value={state ?? null}
          placeholder={t('bookings.anyState')}
          clearable={person !== null}
          onChange={(next) => setParams({ ...(person && { person }), ...(next && { state: next }) })}
        />
        {person && (
          <Anchor component={Link} to="/admin/bookings">
            {t('bookings.everybody')}
          </Anchor>
        )}
      </Group>
      <Bookings person={person ?? undefined} state={state} />
    </Page>
  );
}

function Bookings({ person, state }: { person: string | undefined; state: BookingState | undefined }) {
  const { t } = useTranslation('admin');
  const query = $api.useInfiniteQuery(
    'get',
    '/api/v1/admin/bookings',
    { params: { query: { limit: 30, ...(person && { personId: person }), ...(state && { state }) } } },
    { initialPageParam: null, getNextPageParam: (page) => page.nextCursor },
  );
  return (
    <Paged query={query} empty={<EmptyState title={t('bookings.empty')} hint={t('bookings.emptyHint')} />}>
      {(items) => <Cards items={items}>{(item) => <Booking booking={item} />}</Cards>}
    </Paged>
  );
}

function Booking({ booking }: { booking: BookingView }) {
  const { t } = useTranslation('admin');
  const { id, title, state, playerName, coachName, startsAt, endsAt, price } = booking;
  return (
    <div>
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to={`/admin/bookings/${id}`} fw={600}>
          {title}
        </Anchor>
        <StateBadge state={state} />
      </Group>
      <div>{t('bookings.between', { player: playerName, coach: coachName })}</div>
      <div>
        {formatRange(startsAt, endsAt)} · {formatMoney(price)}
      </div>
    </div>
  );
}
