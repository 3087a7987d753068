import type { RouteObject } from 'react-router';
import { lazyPage } from '~/app/lazyPage';
import { RequireSignIn } from '~/auth/RequireSignIn';

export const routes: RouteObject[] = [
  { path: 'coaches/:coachId/book', lazy: lazyPage('bookings', () => import('./book/BookPage')) },
  {
    element: <RequireSignIn />,
    children: [
      { path: 'bookings', lazy: lazyPage('bookings', () => import('./list/BookingsPage')) },
      { path: 'bookings/:bookingId', lazy: lazyPage('bookings', () => import('./detail/BookingPage')) },
      { path: 'bookings/:bookingId/pay', lazy: lazyPage('bookings', () => import('./pay/PayPage')) },
      {
        path: 'bookings/:bookingId/reschedule',
        lazy: lazyPage('bookings', () => import('./detail/ReschedulePage')),
      },
    ],
  },
];
