import type { RouteObject } from 'react-router';
import { routes as account } from '~/account/routes';
import { routes as admin } from '~/admin/routes';
import { routes as bookings } from '~/bookings/routes';
import { routes as coaches } from '~/coaches/routes';
import { routes as coaching } from '~/coaching/routes';
import { routes as landing } from '~/landing/routes';
import { routes as messages } from '~/messages/routes';
import { routes as notifications } from '~/notifications/routes';
import { routes as room } from '~/room/routes';
import { routes as search } from '~/search/routes';
import { FirstPaint } from './FirstPaint';
import { NotFound } from './NotFound';
import { RouteError } from './RouteError';
import { Shell } from './Shell';

export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <RouteError />,
    hydrateFallbackElement: <FirstPaint />,
    children: [
      {
        errorElement: <RouteError />,
        children: [
          ...landing,
          ...search,
          ...coaches,
          ...account,
          ...bookings,
          ...coaching,
          ...messages,
          ...notifications,
          ...admin,
          ...room,
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
];
