import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { useMe } from '~/auth/useSession';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { Steps } from '../book/Steps';
import { Summary } from '../book/Summary';
import { useBooking } from '../hooks/useBooking';
import { useNow } from '../hooks/useNow';
import { pollDelay } from '../model/countdown';
import { sideOf } from '../model/bookingActions';
import { isBooked, payStage } from '../model/payStage';
import { Done } from './Done';
import { HoldOver } from './HoldOver';
import { Payment } from './Payment';
import { useAttempt } from './useAttempt';
import { Waiting } from './Waiting';

/** The last step of a booking: the payment, and what came of it. */
export default function PayPage() {
  const { t } = useTranslation('bookings');
  const { bookingId = '' } = useParams();
  const { attempt, setAttempt } = useAttempt();
  const paid = attempt?.kind === 'paid';
  const query = useBooking(bookingId, {
    watch: (booking, asked) => paid && !isBooked(booking) && pollDelay(asked),
  });
  const done = query.data && isBooked(query.data);
  return (
    <Page title={t(done ? 'done.title' : 'pay.title')}>
      <QueryView query={query}>
        {(booking) => (
          <Stage
            booking={booking}
            paid={paid}
            declined={attempt?.kind === 'declined' ? attempt.reason : undefined}
            onAttempt={setAttempt}
            onOver={() => void query.refetch()}
          />
        )}
      </QueryView>
    </Page>
  );
}

interface StageProps extends Pick<Parameters<typeof Payment>[0], 'declined' | 'onAttempt'> {
  booking: BookingView;
  paid: boolean;
  onOver: () => void;
}

function Stage({ booking, paid, onOver, ...attempt }: StageProps) {
  const me = useMe();
  const now = useNow(1_000);
  const stage = payStage(booking, now);
  const over = useCallback(() => onOver(), [onOver]);
  if (sideOf(booking, me.id) === 'COACH' || stage === 'elsewhere') {
    return <Navigate to={`/bookings/${booking.id}`} replace />;
  }
  return (
    <>
      <Steps current={stage === 'done' ? 'done' : 'pay'} />
      <Summary
        coachName={booking.coachName}
        title={booking.title}
        startsAt={booking.startsAt}
        endsAt={booking.endsAt}
        price={booking.price}
      />
      {stage === 'done' && <Done booking={booking} />}
      {stage !== 'done' && paid && <Waiting bookingId={booking.id} />}
      {stage === 'open' && !paid && <Payment booking={booking} onOver={over} {...attempt} />}
      {stage === 'over' && !paid && <HoldOver booking={booking} />}
    </>
  );
}
