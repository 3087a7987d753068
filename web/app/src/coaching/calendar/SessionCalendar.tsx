import type { EventClickArg, EventContentArg, EventInput } from '@fullcalendar/core';
import listPlugin from '@fullcalendar/list';
import timeGridPlugin from '@fullcalendar/timegrid';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AvailabilityView, BookingView } from '~/api/schema.gen';
import { formatRange } from '~/format';
import { bookableTimes, type Stretch } from './bookableTimes';
import { Calendar } from './fullCalendar';
import { kindOf } from './kinds';
import classes from './SessionCalendar.module.css';

const PLUGINS = [timeGridPlugin, listPlugin];
const TOOLBAR = { start: 'prev,next today', center: 'title', end: 'timeGridWeek,timeGridDay,listWeek' };
const NARROW_TOOLBAR = { ...TOOLBAR, end: 'timeGridDay,listWeek' };
const VIEWS = { timeGridWeek: { dayHeaderFormat: { weekday: 'short', day: 'numeric' } } } as const;

interface SessionCalendarProps {
  sessions: readonly BookingView[];
  availability: AvailabilityView | undefined;
  /** The time that is seen; unknown at first. */
  shown: Stretch | undefined;
  onShow: (shown: Stretch) => void;
}

/** The sessions of a coach over the hours that can be booked. */
export default function SessionCalendar({ sessions, availability, shown, onShow }: SessionCalendarProps) {
  const { t } = useTranslation('coaching');
  const navigate = useNavigate();
  const wide = useMediaQuery('(min-width: 48rem)', undefined, { getInitialValueInEffect: false });
  const events = useMemo(
    () => [...sessions.map(eventOf), ...(shown && availability ? backgroundOf(availability, shown) : [])],
    [sessions, availability, shown],
  );
  return (
    <Calendar
      plugins={PLUGINS}
      initialView={wide ? 'timeGridWeek' : 'listWeek'}
      headerToolbar={wide ? TOOLBAR : NARROW_TOOLBAR}
      buttonText={{
        prev: t('calendar.previous'),
        next: t('calendar.next'),
        today: t('calendar.today'),
        week: t('calendar.week'),
        day: t('calendar.day'),
        list: t('calendar.list'),
      }}
      buttonIcons={false}
      views={VIEWS}
      height={wide ? 680 : 'auto'}
      scrollTime="08:00"
      slotLabelInterval="02:00"
      slotEventOverlap={false}
      eventMinHeight={24}
      noEventsText={t('calendar.empty')}
      events={events}
      datesSet={({ start, end }) => {
        onShow({ start: start.getTime(), end: end.getTime() });
      }}
      eventContent={(content) => <Session {...content} />}
      eventClick={({ event, jsEvent }: EventClickArg) => {
        if (event.url) {
          jsEvent.preventDefault();
          void navigate(event.url);
        }
      }}
    />
  );
}

function Session({ event, view }: EventContentArg) {
  const { t } = useTranslation(['coaching', 'bookings']);
  const booking = event.extendedProps['booking'] as BookingView | undefined;
  if (!booking) {
    return null;
  }
  const list = view.type === 'listWeek';
  return (
    <span className={classes['content']} data-list={list || undefined}>
      <b>{booking.playerName}</b>
      <span>{booking.title}</span>
      {!list && <span>{formatRange(booking.startsAt, booking.endsAt, undefined, false)}</span>}
      <span className={list ? classes['state'] : 'visually-hidden'}>
        {t(`coaching:calendar.kind.${kindOf(booking.state)}`)}
      </span>
    </span>
  );
}

function eventOf(booking: BookingView): EventInput {
  const kind = kindOf(booking.state);
  return {
    id: booking.id,
    title: booking.title,
    start: booking.startsAt,
    end: booking.endsAt,
    url: `/bookings/${booking.id}`,
    classNames: [classes['session'] ?? '', classes[kind] ?? ''],
    extendedProps: { booking },
  };
}

function backgroundOf(availability: AvailabilityView, { start, end }: Stretch): EventInput[] {
  return bookableTimes(availability, start, end).map((times) => ({ ...times, display: 'background' }));
}
