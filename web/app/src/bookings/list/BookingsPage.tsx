import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, useMe } from '~/auth/useSession';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/EmptyState';
import { MoreButton } from '~/ui/MoreButton';
import { useNow } from '../hooks/useNow';
import { BookingRow } from './BookingRow';
import classes from './BookingsPage.module.css';
import { useBookings, type View } from './useBookings';
import { useListView } from './useListView';
import { ViewBar } from './ViewBar';

/** My sessions, as player and as coach: what is to come, and what was. */
export default function BookingsPage() {
  const { t } = useTranslation('bookings');
  const me = useMe();
  const now = useNow();
  const { view, role, ...change } = useListView();
  const { query, bookings } = useBookings(view, role);
  return (
    <Page title={t('list.title')}>
      <ViewBar view={view} role={role} withRoles={hasRole(me, 'COACH')} {...change} />
      <QueryView
        query={query}
        isEmpty={({ pages }) => pages.every(({ items }) => items.length === 0)}
        empty={<Nothing view={view} />}
      >
        {() => (
          <>
            <ul className={classes['list']}>
              {bookings?.map((booking) => (
                <li key={booking.id}>
                  <BookingRow booking={booking} personId={me.id} now={now} />
                </li>
              ))}
            </ul>
            <MoreButton query={query} mt="md">
              {t('list.more')}
            </MoreButton>
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Nothing({ view }: { view: View }) {
  const { t } = useTranslation('bookings');
  return (
    <EmptyState
      title={t(`list.${view}None`)}
      hint={t(`list.${view}NoneHint`)}
      action={
        <Button component={Link} to="/search">
          {t('findCoach')}
        </Button>
      }
    />
  );
}
