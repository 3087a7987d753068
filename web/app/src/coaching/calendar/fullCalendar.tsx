import type { CalendarOptions } from '@fullcalendar/core';
import de from '@fullcalendar/core/locales/de';
import es from '@fullcalendar/core/locales/es';
import FullCalendar from '@fullcalendar/react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './fullCalendar.module.css';

/** FullCalendar in the product's language and looks. */
export function Calendar({ ref, ...options }: CalendarOptions & { ref?: Ref<FullCalendar> }) {
  const { i18n } = useTranslation();
  return (
    <div className={classes['calendar']}>
      <FullCalendar
        {...(ref && { ref })}
        locales={[de, es]}
        locale={i18n.resolvedLanguage ?? 'en'}
        firstDay={1}
        allDaySlot={false}
        nowIndicator
        {...options}
      />
    </div>
  );
}
