import type { RouteObject } from 'react-router';
import { lazyPage } from '~/app/lazyPage';
import { RequireSignIn } from '~/auth/RequireSignIn';

export const routes: RouteObject[] = [
  {
    element: <RequireSignIn />,
    children: [
      { path: 'device-check', lazy: lazyPage('room', () => import('./DeviceCheckPage')) },
      { path: 'bookings/:bookingId/room', lazy: lazyPage('room', () => import('./RoomPage')) },
    ],
  },
];
