import type { ManifestOptions } from 'vite-plugin-pwa';

/** The web app manifest: what an installed Esport Coach Connect looks like and takes in. */
export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Esport Coach Connect',
  short_name: 'Coach Connect',
  description: 'Find a coach, book an hour, meet on video, improve.',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#0b0d14',
  theme_color: '#0b0d14',
  categories: ['games', 'education', 'sports'],
  shortcuts: [
    { name: 'Find a coach', url: '/search', icons: [{ src: '/mark.svg', sizes: 'any' }] },
    { name: 'My sessions', url: '/bookings', icons: [{ src: '/mark.svg', sizes: 'any' }] },
    { name: 'Messages', url: '/conversations', icons: [{ src: '/mark.svg', sizes: 'any' }] },
  ],
  share_target: { action: '/share', method: 'GET', params: { title: 'title', text: 'text', url: 'url' } },
};
