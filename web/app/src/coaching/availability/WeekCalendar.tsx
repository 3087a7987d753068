import type { EventChangeArg } from '@fullcalendar/core';
import interactionPlugin from '@fullcalendar/interaction';
import timeGridPlugin from '@fullcalendar/timegrid';
import { useMemo } from 'react';
import { Calendar } from '../calendar/fullCalendar';
import { formatClock } from './hours';
import { type Change, type Day, DAYS, GENERIC_WEEK, genericTime, spansDrawn, type Week } from './timetable';
import classes from './WeekCalendar.module.css';
import { dayName, spanName } from './words';

const PLUGINS = [timeGridPlugin, interactionPlugin];
const HOUR = 60;

interface WeekCalendarProps {
  week: Week;
  onChange: (change: Change) => void;
}

/** A week without a date: draw to add, drag or pull to change, click to remove. */
export default function WeekCalendar({ week, onChange }: WeekCalendarProps) {
  const events = useMemo(() => eventsOf(week), [week]);
  function redraw({ event, revert }: Pick<EventChangeArg, 'event' | 'revert'>) {
    const { day, index } = event.extendedProps as { day: Day; index: number };
    const spans = event.start && event.end ? spansDrawn(event.start, event.end) : [];
    // The calendar shows what the timetable says, also where hours joined others.
    revert();
    onChange({ kind: 'draw', day, replaces: index, spans });
  }
  return (
    <Calendar
      plugins={PLUGINS}
      initialView="timeGridWeek"
      initialDate={GENERIC_WEEK}
      timeZone="UTC"
      headerToolbar={false}
      nowIndicator={false}
      dayHeaderFormat={{ weekday: 'short' }}
      dayHeaderContent={({ date }) => dayName(DAYS[(date.getUTCDay() + 6) % 7] ?? 'MONDAY', 'short')}
      height={560}
      scrollTime={formatClock(scrollTo(week))}
      slotDuration="00:30"
      slotLabelInterval="02:00"
      snapDuration="00:15"
      longPressDelay={250}
      selectable
      selectMirror
      editable
      eventResizableFromStart
      events={events}
      eventClassNames={classes['hours'] ?? ''}
      eventContent={({ event, isMirror }) => {
        const [drawn] = event.start && event.end ? spansDrawn(event.start, event.end) : [];
        return isMirror || !drawn ? undefined : <span>{spanName(drawn.span)}</span>;
      }}
      select={({ start, end, view }) => {
        view.calendar.unselect();
        const spans = spansDrawn(start, end);
        onChange({ kind: 'draw', day: spans[0]?.day ?? 'MONDAY', spans });
      }}
      eventDrop={redraw}
      eventResize={redraw}
      eventClick={({ event }) => {
        const { day, index } = event.extendedProps as { day: Day; index: number };
        onChange({ kind: 'remove', day, index });
      }}
    />
  );
}

function eventsOf(week: Week) {
  return DAYS.flatMap((day) =>
    week[day].map((span, index) => ({
      id: `${day}-${span.from}-${span.to}-${index}`,
      title: spanName(span),
      start: genericTime(day, span.from),
      end: genericTime(day, span.to),
      extendedProps: { day, index },
    })),
  );
}

function scrollTo(week: Week): number {
  const first = Math.min(...DAYS.flatMap((day) => week[day].map(({ from }) => from)), 14 * HOUR);
  return Math.max(0, Math.floor(first / HOUR) * HOUR - HOUR);
}
