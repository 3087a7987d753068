import type { Person } from '~/auth/session';
import { hasRole } from '~/auth/useSession';

/** Who has sessions, and so a calendar of them. */
export function hasCalendar(person: Person): boolean {
  return hasRole(person, 'PLAYER') || hasRole(person, 'COACH');
}

export interface FeedLinks {
  /** Opens the calendar program of this device. */
  webcal: string;
  google: string;
  outlook: string;
  /** Whether calendars on the web can reach it. */
  isPublic: boolean;
}

export function feedLinks(feed: string, name: string): FeedLinks {
  const webcal = feed.replace(/^https?:/, 'webcal:');
  const { hostname } = new URL(feed);
  return {
    webcal,
    google: `https://calendar.google.com/calendar/r?${new URLSearchParams({ cid: webcal }).toString()}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${new URLSearchParams({ url: feed, name }).toString()}`,
    isPublic: !/^(localhost|127\.|\[::1])|\.(local|internal|test)$/.test(hostname),
  };
}
