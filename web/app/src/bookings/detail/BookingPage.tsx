import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { useMe } from '~/auth/useSession';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { useBooking } from '../hooks/useBooking';
import { useNow } from '../hooks/useNow';
import { useRatings } from '../hooks/useRatings';
import { bookingActions, sideOf } from '../model/bookingActions';
import { StateBadge } from '../ui/StateBadge';
import { Actions } from './Actions';
import classes from './BookingPage.module.css';
import { Facts } from './Facts';
import { NextStep } from './NextStep';
import { Proposal } from './Proposal';
import { Ratings } from './Ratings';
import { Timeline } from './Timeline';

const REFRESH_MS = 30_000;

/** One session: where it stands, what can be done, and everything about it. */
export default function BookingPage() {
  const { t } = useTranslation('bookings');
  const { bookingId = '' } = useParams();
  const query = useBooking(bookingId, { watch: () => REFRESH_MS });
  const booking = query.data;
  return (
    <Page
      title={booking?.title ?? t('detail.title')}
      eyebrow={t('detail.eyebrow')}
      lead={booking && <StateBadge state={booking.state} />}
    >
      <QueryView query={query}>{(found) => <Session booking={found} />}</QueryView>
    </Page>
  );
}

function Session({ booking }: { booking: BookingView }) {
  const me = useMe();
  const now = useNow(10_000);
  const ratings = useRatings(booking);
  const side = sideOf(booking, me.id);
  const rated = ratings.isPending || Boolean(ratings.data?.mine);
  const actions = bookingActions(booking, { personId: me.id, now, rated });
  return (
    <div className={classes['columns']}>
      <div className={classes['main']}>
        <NextStep booking={booking} side={side} now={now} />
        <Proposal booking={booking} personId={me.id} now={now} />
        <Actions booking={booking} actions={actions} now={now} />
        {ratings.data && (
          <Ratings
            key={ratings.data.mine?.id}
            booking={booking}
            side={side}
            ratings={ratings.data}
            now={now}
          />
        )}
      </div>
      <Facts booking={booking} side={side} />
      <Timeline booking={booking} />
    </div>
  );
}
