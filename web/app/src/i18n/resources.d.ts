import type account from '../account/locales/en.json';
import type admin from '../admin/locales/en.json';
import type app from '../app/locales/en.json';
import type bookings from '../bookings/locales/en.json';
import type coaches from '../coaches/locales/en.json';
import type coaching from '../coaching/locales/en.json';
import type landing from '../landing/locales/en.json';
import type messages from '../messages/locales/en.json';
import type notifications from '../notifications/locales/en.json';
import type pwa from '../pwa/locales/en.json';
import type realtime from '../realtime/locales/en.json';
import type room from '../room/locales/en.json';
import type search from '../search/locales/en.json';
import type ui from '../ui/locales/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: {
      account: typeof account;
      admin: typeof admin;
      app: typeof app;
      bookings: typeof bookings;
      coaches: typeof coaches;
      coaching: typeof coaching;
      landing: typeof landing;
      messages: typeof messages;
      notifications: typeof notifications;
      pwa: typeof pwa;
      realtime: typeof realtime;
      room: typeof room;
      search: typeof search;
      ui: typeof ui;
    };
  }
}
