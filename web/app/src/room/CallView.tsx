import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import type { Side } from '~/bookings/model/bookingActions';
import { useDocumentTitle } from '~/ui/Page';
import type { CallEnd } from './call/Call';
import { useCall, useCallState } from './call/useCall';
import classes from './CallView.module.css';
import { ChatPanel } from './ChatPanel';
import { Controls } from './Controls';
import type { LocalMedia } from './media/LocalMedia';
import { Stage } from './Stage';
import { TopBar } from './TopBar';

interface CallViewProps {
  booking: BookingView;
  side: Side;
  media: LocalMedia;
  onEnd: (end: CallEnd | undefined, refusal: unknown) => void;
}

/** The call itself. */
export function CallView({ booking, side, media, onEnd }: CallViewProps) {
  const { t } = useTranslation('room');
  const call = useCall(booking.id, media);
  const state = useCallState(call);
  useDocumentTitle(booking.title);
  const [chat, setChat] = useState(false);
  const room = useFittingHeight();
  const ended = state.phase === 'ended';
  useEffect(() => {
    if (ended) {
      onEnd(state.end, state.refusal);
    }
  }, [ended, onEnd, state.end, state.refusal]);
  const peerId = side === 'COACH' ? booking.playerPersonId : booking.coachPersonId;
  return (
    <div ref={room} className={classes['room']} data-chat={chat}>
      <h1 className="visually-hidden">{booking.title}</h1>
      <div className={classes['main']}>
        <TopBar call={call} state={state} booking={booking} />
        <Stage call={call} state={state} media={media} />
        <Controls
          call={call}
          state={state}
          media={media}
          booking={booking}
          side={side}
          chat={chat}
          onChat={() => setChat(!chat)}
        />
      </div>
      {chat && <ChatPanel peerId={peerId} onClose={() => setChat(false)} />}
      <div className="visually-hidden" role="status">
        {t(`phase.${state.phase}`, { name: state.peer?.displayName ?? '' })}
      </div>
    </div>
  );
}

/** The rest of the window below whatever stands above the room. */
function useFittingHeight() {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    room.current?.style.setProperty('--room-top', `${room.current.offsetTop}px`);
  }, []);
  return room;
}
