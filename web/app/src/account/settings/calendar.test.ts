import { expect, it } from 'vitest';
import { feedLinks } from './calendar';

it('offers a feed to the calendars that people have', () => {
  const links = feedLinks('https://coach.example/api/v1/calendar/tok_en.ics', 'My sessions');
  expect(links.webcal).toBe('webcal://coach.example/api/v1/calendar/tok_en.ics');
  expect(new URL(links.google).searchParams.get('cid')).toBe(links.webcal);
  expect(new URL(links.outlook).searchParams.get('name')).toBe('My sessions');
  expect(links.isPublic).toBe(true);
});

it.each(['http://localhost:9080/a.ics', 'http://127.0.0.1/a.ics', 'https://coach.internal/a.ics'])(
  'knows that %s cannot be reached from the web',
  (feed) => expect(feedLinks(feed, 'x').isPublic).toBe(false),
);
