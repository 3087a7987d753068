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
          { path: 'onboarding', lazy: lazyPage('coaching', () => import('./onboarding/OnboardingPage')) },
          {
            lazy: lazyPage('coaching', () => import('./RequireProfile')),
            children: [
              { index: true, lazy: lazyPage('coaching', () => import('./dashboard/DashboardPage')) },
              { path: 'calendar', lazy: lazyPage('coaching', () => import('./calendar/CalendarPage')) },
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
              { path: 'earnings', lazy: lazyPage('coaching', () => import('./earnings/EarningsPage')) },
              { path: 'reviews', lazy: lazyPage('coaching', () => import('./reviews/ReviewsPage')) },
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
