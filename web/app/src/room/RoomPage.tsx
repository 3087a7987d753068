import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { useMe } from '~/auth/useSession';
import { useBooking } from '~/bookings/hooks/useBooking';
import { sideOf } from '~/bookings/model/bookingActions';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { AfterCall } from './AfterCall';
import type { CallEnd } from './call/Call';
import { CallView } from './CallView';
import { Lobby } from './Lobby';
import { useLocalMedia } from './media/useLocalMedia';

/** The room of a session: the lobby, the call, and the way on afterwards. */
export default function RoomPage() {
  const { t } = useTranslation('room');
  const { bookingId = '' } = useParams();
  const query = useBooking(bookingId);
  return query.data ? (
    <Room booking={query.data} />
  ) : (
    <Page title={t('title')}>
      <QueryView query={query}>{() => null}</QueryView>
    </Page>
  );
}

type Where = 'lobby' | 'call' | CallEnd;

function Room({ booking }: { booking: BookingView }) {
  const me = useMe();
  const [where, setWhere] = useState<Where>('lobby');
  const [refusal, setRefusal] = useState<unknown>();
  const inside = where === 'lobby' || where === 'call';
  const enter = () => {
    setRefusal(undefined);
    setWhere('call');
  };
  if (!inside) {
    return <AfterCall booking={booking} end={where} onReturn={enter} />;
  }
  return (
    <Inside
      booking={booking}
      personId={me.id}
      joined={where === 'call'}
      refusal={refusal}
      onJoin={enter}
      onEnd={(end, why) => {
        setRefusal(why);
        setWhere(end ?? 'lobby');
      }}
    />
  );
}

interface InsideProps {
  booking: BookingView;
  personId: string;
  joined: boolean;
  refusal: unknown;
  onJoin: () => void;
  onEnd: (end: CallEnd | undefined, refusal: unknown) => void;
}

/** Camera and microphone stay open from the lobby into the call, and are given back after it. */
function Inside({ booking, personId, joined, refusal, onJoin, onEnd }: InsideProps) {
  const media = useLocalMedia();
  return joined ? (
    <CallView booking={booking} side={sideOf(booking, personId)} media={media} onEnd={onEnd} />
  ) : (
    <Lobby booking={booking} personId={personId} media={media} refusal={refusal} onJoin={onJoin} />
  );
}
