import type { RouteObject } from 'react-router';
import { lazyPage } from '~/app/lazyPage';
import { RequireSignIn } from '~/auth/RequireSignIn';

export const routes: RouteObject[] = [
  {
    element: <RequireSignIn />,
    children: [
      { path: 'notifications', lazy: lazyPage('notifications', () => import('./NotificationsPage')) },
    ],
  },
];
