import type { Channel, MeView, ProfileDocument } from '~/api/schema.gen';
import { changesOf } from '../model/changes';

/** What people are told about, and by which way, as far as the server does so. */
export const TOPICS = ['BOOKINGS', 'REMINDERS', 'MESSAGES'] as const;
export const CHANNELS = ['EMAIL', 'IN_APP'] as const satisfies readonly Channel[];

export type Topic = (typeof TOPICS)[number];

const EVERY_CHANNEL: readonly Channel[] = ['EMAIL', 'PUSH', 'IN_APP'];

export interface PreferenceValues extends Record<string, unknown> {
  locale: string;
  timeZone: string;
  notifications: Record<Topic, Channel[]>;
  quiet: boolean;
  quietFrom: string;
  quietTo: string;
}

/** A topic that the person never decided about uses every way. */
export function valuesOf({ locale, timeZone, preferences }: MeView): PreferenceValues {
  const { notifications, quietHours } = preferences;
  const channels = (topic: Topic) => [...(notifications?.[topic] ?? EVERY_CHANNEL)].sort();
  return {
    locale,
    timeZone,
    notifications: {
      BOOKINGS: channels('BOOKINGS'),
      REMINDERS: channels('REMINDERS'),
      MESSAGES: channels('MESSAGES'),
    },
    quiet: Boolean(quietHours),
    quietFrom: quietHours?.from ?? '22:00',
    quietTo: quietHours?.to ?? '08:00',
  };
}

export function withChannel(channels: readonly Channel[], channel: Channel, on: boolean): Channel[] {
  const others = channels.filter((other) => other !== channel);
  return (on ? [...others, channel] : others).sort();
}

/** The merge patch that makes `after` of `before`. */
export function patchOf(before: PreferenceValues, after: PreferenceValues): ProfileDocument {
  const { locale, timeZone, notifications, ...quiet } = changesOf(before, after);
  const topics = notifications && changesOf(before.notifications, after.notifications);
  const preferences = {
    ...(topics && { notifications: topics }),
    ...(Object.keys(quiet).length > 0 && {
      quietHours: after.quiet ? { from: after.quietFrom, to: after.quietTo } : null,
    }),
  };
  return {
    ...(locale && { locale }),
    ...(timeZone && { timeZone }),
    ...(Object.keys(preferences).length > 0 && { preferences }),
  };
}
