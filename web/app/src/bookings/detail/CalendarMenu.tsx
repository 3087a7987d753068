import { Button, Menu } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useDownload } from '../hooks/useDownload';
import { googleCalendar, outlookCalendar } from '../model/calendarLinks';

/** Puts the session into a calendar: as a file for any of them, or straight into Google's or Outlook's. */
export function CalendarMenu({ booking }: { booking: BookingView }) {
  const { t } = useTranslation('bookings');
  const download = useDownload();
  const event = {
    title: t('calendar.event', { title: booking.title, name: booking.coachName }),
    startsAt: booking.startsAt,
    endsAt: booking.endsAt,
    details: `${window.location.origin}/bookings/${booking.id}`,
  };
  const paper = { kind: 'calendar', bookingId: booking.id } as const;
  return (
    <div>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            loading={download.isPending}
            leftSection={<IconCalendarPlus size={18} aria-hidden />}
          >
            {t('calendar.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => download.mutate({ paper, fileName: 'session.ics' })}>
            {t('calendar.file')}
          </Menu.Item>
          <Menu.Item component="a" href={googleCalendar(event)} target="_blank" rel="noreferrer">
            {t('calendar.google')}
          </Menu.Item>
          <Menu.Item component="a" href={outlookCalendar(event)} target="_blank" rel="noreferrer">
            {t('calendar.outlook')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {download.error && <ProblemAlert error={download.error} />}
    </div>
  );
}
