import type { RouteObject } from 'react-router';
import { lazyPage } from '~/app/lazyPage';
import { RequireSignIn } from '~/auth/RequireSignIn';

export const routes: RouteObject[] = [
  {
    element: <RequireSignIn role="COACH" />,
    children: [
      {
        path: 'coaching',
        lazy: lazyPage('coaching', () => import('./CoachingLayout')),
        children: [
          {
            lazy: lazyPage('coaching', () => import('./RequireProfile')),
            children: [
              {
                path: 'availability',
                lazy: lazyPage('coaching', () => import('./availability/AvailabilityPage')),
              },
              { path: 'offerings', lazy: lazyPage('coaching', () => import('./offerings/OfferingsPage')) },
              {
                path: 'offerings/new',
                lazy: lazyPage('coaching', () => import('./offerings/NewOfferingPage')),
              },
              {
                path: 'offerings/:offeringId',
                lazy: lazyPage('coaching', () => import('./offerings/EditOfferingPage')),
              },
              { path: 'profile', lazy: lazyPage('coaching', () => import('./profile/ProfilePage')) },
            ],
          },
        ],
      },
      // The payment processor leads back to this address after the payout account was set up.
      { path: 'earnings', lazy: lazyPage('coaching', () => import('./payouts/PayoutReturn')) },
    ],
  },
];
