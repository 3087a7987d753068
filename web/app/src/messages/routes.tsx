import type { RouteObject } from 'react-router';
import { lazyPage } from '~/app/lazyPage';
import { RequireSignIn } from '~/auth/RequireSignIn';

export const routes: RouteObject[] = [
  {
    element: <RequireSignIn />,
    children: [
      { path: 'conversations/:id?', lazy: lazyPage('messages', () => import('./MessagesPage')) },
      { path: 'share', lazy: lazyPage('messages', () => import('./SharePage')) },
    ],
  },
];
