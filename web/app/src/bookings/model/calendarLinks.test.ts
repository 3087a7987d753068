import { expect, it } from 'vitest';
import { googleCalendar, outlookCalendar } from './calendarLinks';

const EVENT = {
  title: 'Live review & aim',
  startsAt: '2026-11-26T18:00:00Z',
  endsAt: '2026-11-26T19:00:00Z',
  details: 'https://coach.example/bookings/b1',
};

it('opens the event at Google, in UTC', () => {
  const query = new URL(googleCalendar(EVENT)).searchParams;
  expect(query.get('dates')).toBe('20261126T180000Z/20261126T190000Z');
  expect(query.get('text')).toBe('Live review & aim');
});

it('opens the event at Outlook', () => {
  const query = new URL(outlookCalendar(EVENT)).searchParams;
  expect(query.get('startdt')).toBe('2026-11-26T18:00:00Z');
  expect(query.get('body')).toBe(EVENT.details);
});
