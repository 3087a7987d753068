export interface CalendarEvent {
  title: string;
  startsAt: string;
  endsAt: string;
  details: string;
}

export function googleCalendar({ title, startsAt, endsAt, details }: CalendarEvent): string {
  const dates = `${compact(startsAt)}/${compact(endsAt)}`;
  const query = new URLSearchParams({ action: 'TEMPLATE', text: title, dates, details });
  return `https://calendar.google.com/calendar/render?${query.toString()}`;
}

export function outlookCalendar({ title, startsAt, endsAt, details }: CalendarEvent): string {
  const query = new URLSearchParams({
    rru: 'addevent',
    subject: title,
    startdt: startsAt,
    enddt: endsAt,
    body: details,
  });
  return `https://outlook.live.com/calendar/0/action/compose?${query.toString()}`;
}

/** `20261126T180000Z` */
function compact(moment: string): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
