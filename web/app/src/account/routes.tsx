import { Navigate, type RouteObject } from 'react-router';
import { lazyPage } from '~/app/lazyPage';
import { RequireSignIn } from '~/auth/RequireSignIn';

export const routes: RouteObject[] = [
  { path: 'sign-in', lazy: lazyPage('account', () => import('./entry/SignInPage')) },
  { path: 'sign-up', lazy: lazyPage('account', () => import('./entry/SignUpPage')) },
  { path: 'verify-email', lazy: lazyPage('account', () => import('./entry/VerifyEmailPage')) },
  { path: 'forgot-password', lazy: lazyPage('account', () => import('./entry/ForgotPasswordPage')) },
  { path: 'reset-password', lazy: lazyPage('account', () => import('./entry/ResetPasswordPage')) },
  { path: 'terms', lazy: lazyPage('account', () => import('./entry/TermsPage')) },
  {
    element: <RequireSignIn />,
    children: [
      {
        path: 'settings',
        lazy: lazyPage('account', () => import('./settings/SettingsLayout')),
        children: [
          { index: true, lazy: lazyPage('account', () => import('./settings/ProfilePage')) },
          { path: 'preferences', lazy: lazyPage('account', () => import('./settings/PreferencesPage')) },
          { path: 'devices', lazy: lazyPage('account', () => import('./settings/DevicesPage')) },
          { path: 'calendar', lazy: lazyPage('account', () => import('./settings/CalendarPage')) },
          { path: 'appearance', lazy: lazyPage('account', () => import('./settings/AppearancePage')) },
          { path: 'privacy', lazy: lazyPage('account', () => import('./settings/PrivacyPage')) },
          { path: '*', element: <Navigate to="/settings" replace /> },
        ],
      },
    ],
  },
];
