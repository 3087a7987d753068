import type { RouteObject } from 'react-router';
import { lazyPage } from '~/app/lazyPage';
import { RequireSignIn } from '~/auth/RequireSignIn';
import { loadWords } from '~/i18n';

export const routes: RouteObject[] = [
  {
    path: 'admin',
    element: <RequireSignIn role="ADMIN" />,
    children: [
      {
        lazy: lazyPage('admin', () => import('./AdminLayout')),
        children: [
          { index: true, lazy: lazyPage('admin', () => import('./OverviewPage')) },
          { path: 'verifications', lazy: lazyPage('admin', () => import('./VerificationsPage')) },
          { path: 'reports', lazy: lazyPage('admin', () => import('./ReportsPage')) },
          { path: 'users', lazy: lazyPage('admin', () => import('./UsersPage')) },
          {
            path: 'bookings',
            lazy: lazyPage(
              'admin',
              withStates(() => import('./BookingsPage')),
            ),
          },
          {
            path: 'bookings/:id',
            lazy: lazyPage(
              'admin',
              withStates(() => import('./BookingPage')),
            ),
          },
          { path: 'payments', lazy: lazyPage('admin', () => import('./PaymentsPage')) },
          { path: 'ledger', lazy: lazyPage('admin', () => import('./LedgerPage')) },
          { path: 'reconciliations', lazy: lazyPage('admin', () => import('./ReconciliationsPage')) },
          { path: 'orders', lazy: lazyPage('admin', () => import('./OrdersPage')) },
          { path: 'dead-letters', lazy: lazyPage('admin', () => import('./DeadLettersPage')) },
          { path: 'search', lazy: lazyPage('admin', () => import('./SearchPage')) },
          { path: 'organisations', lazy: lazyPage('admin', () => import('./OrganisationsPage')) },
        ],
      },
    ],
  },
];

/** The names of the booking states are words of the bookings. */
function withStates<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [page] = await Promise.all([load(), loadWords('bookings')]);
    return page;
  };
}
