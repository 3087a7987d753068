import { Button, Group, Skeleton } from '@mantine/core';
import { IconCalendarEvent, IconMessageCircle, IconSearch, IconUser } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import type { Person } from '~/auth/session';
import { hasRole, usePerson } from '~/auth/useSession';
import { OfflineNotice } from '~/pwa/OfflineNotice';
import { SkeletonLines } from '~/ui/QueryView';
import { Footer } from './Footer';
import { SandboxBanner } from './SandboxBanner';
import classes from './Shell.module.css';

/** For people signed in only: visitors, whose first load counts most, do not fetch it. */
const AccountMenu = lazy(() => import('./AccountMenu'));
const Bell = lazy(() => import('~/notifications/Bell'));
const UnreadMessages = lazy(() => import('~/realtime/UnreadMessages'));
const LiveUpdates = lazy(() => import('~/realtime/LiveUpdates'));

/** What is around every page: the ways to the main places, above on a desktop and below on a phone. */
export function Shell() {
  const { t } = useTranslation('app');
  const person = usePerson();
  const ownPlace = useOwnPlace(person);
  const busy = useNavigation().state === 'loading';
  return (
    <div className={classes['shell']}>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <div className={classes['progress']} data-busy={busy ? true : undefined} />
      <SandboxBanner />
      <OfflineNotice />
      <header className="site-header">
        <Link to="/" className="brand" aria-label={t('home')}>
          <img src="/mark.svg" alt="" width={32} height={32} />
          <span>
            Coach<b>Connect</b>
          </span>
        </Link>
        <nav className={classes['nav']} aria-label={t('nav.main')}>
          <Way to="/search">{t('nav.find')}</Way>
          {person && <Way to="/bookings">{t('nav.sessions')}</Way>}
          {person && (
            <Way to="/conversations">
              {t('nav.messages')}
              <Suspense>
                <UnreadMessages />
              </Suspense>
            </Way>
          )}
          {hasRole(person, 'COACH') && <Way to="/coaching">{t('nav.coaching')}</Way>}
          {hasRole(person, 'ADMIN') && <Way to="/admin">{t('nav.admin')}</Way>}
        </nav>
        <Group gap="xs" wrap="nowrap" ml="auto">
          {person ? (
            <Suspense fallback={<Skeleton width={38} height={38} radius="md" />}>
              <Bell />
              <AccountMenu person={person} />
            </Suspense>
          ) : (
            <>
              <Button component={Link} to="/sign-in" variant="subtle" size="sm">
                {t('nav.signIn')}
              </Button>
              <Button component={Link} to="/sign-up" size="sm" className={classes['signUp']}>
                {t('nav.signUp')}
              </Button>
            </>
          )}
        </Group>
      </header>
      <Suspense>{person && <LiveUpdates />}</Suspense>
      <main id="main" className={classes['main']} tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      {person && (
        <nav className={classes['tabs']} aria-label={t('nav.tabs')}>
          <Tab to="/search" icon={<IconSearch aria-hidden />} label={t('nav.find')} />
          <Tab to="/bookings" icon={<IconCalendarEvent aria-hidden />} label={t('nav.sessions')} />
          <Tab
            to="/conversations"
            icon={<IconMessageCircle aria-hidden />}
            label={t('nav.messages')}
            badge={<UnreadMessages />}
          />
          <Tab {...ownPlace} icon={<IconUser aria-hidden />} />
        </nav>
      )}
      <ScrollRestoration />
    </div>
  );
}

/** Where the person works: the one tab that differs. */
function useOwnPlace(person: Person | undefined): { to: string; label: string } {
  const { t } = useTranslation('app');
  if (hasRole(person, 'COACH')) {
    return { to: '/coaching', label: t('nav.coaching') };
  }
  return hasRole(person, 'ADMIN')
    ? { to: '/admin', label: t('nav.admin') }
    : { to: '/settings', label: t('nav.settings') };
}

function Way({ to, children }: { to: string; children: ReactNode }) {
  return (
    <NavLink to={to} className={classes['way'] ?? ''}>
      {children}
    </NavLink>
  );
}

interface TabProps {
  to: string;
  icon: ReactNode;
  label: string;
  badge?: ReactNode;
}

function Tab({ to, icon, label, badge }: TabProps) {
  return (
    <NavLink to={to} className={classes['tab'] ?? ''}>
      {icon}
      {badge && (
        <span className={classes['badge']}>
          <Suspense>{badge}</Suspense>
        </span>
      )}
      <span>{label}</span>
    </NavLink>
  );
}

function PageSkeleton() {
  return (
    <div className="page" aria-busy="true">
      <SkeletonLines count={5} />
    </div>
  );
}
