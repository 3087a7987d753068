import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { lazyPage } from '~/app/lazyPage';
import { RequireSignIn } from '~/auth/RequireSignIn';
import { loadWords } from '~/i18n';

export const routes: RouteObject[] = [
  {
    element: <RequireSignIn role="COACH" />,
    children: [
      {
        path: 'coaching',
        lazy: page(() => import('./CoachingLayout')),
        children: [
          { path: 'onboarding/:step?', lazy: page(() => import('./onboarding/OnboardingPage')) },
          {
            lazy: page(() => import('./RequireProfile')),
            children: [
              { index: true, lazy: page(() => import('./dashboard/DashboardPage')) },
              { path: 'calendar', lazy: page(() => import('./calendar/CalendarPage'), 'bookings') },
              { path: 'availability', lazy: page(() => import('./availability/AvailabilityPage')) },
              { path: 'offerings', lazy: page(() => import('./offerings/OfferingsPage')) },
              { path: 'offerings/new', lazy: page(() => import('./offerings/NewOfferingPage')) },
              { path: 'offerings/:offeringId', lazy: page(() => import('./offerings/EditOfferingPage')) },
              { path: 'earnings', lazy: page(() => import('./earnings/EarningsPage')) },
              { path: 'reviews', lazy: page(() => import('./reviews/ReviewsPage'), 'coaches') },
              { path: 'profile', lazy: page(() => import('./profile/ProfilePage')) },
            ],
          },
        ],
      },
      // The payment processor leads back to this address after the payout account was set up.
      { path: 'earnings', lazy: page(() => import('./payouts/PayoutReturn')) },
    ],
  },
];

/** A page of this folder; `shared` is the folder whose parts and words it also uses. */
function page(load: () => Promise<{ default: ComponentType }>, shared?: string): () => Promise<object> {
  const lazy = lazyPage('coaching', load);
  return async () => {
    const [route] = await Promise.all([lazy(), shared && loadWords(shared)]);
    return route;
  };
}
