import { IconCalendarEvent, IconDashboard, IconMessageCircle, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Person } from '~/auth/session';
import { hasRole } from '~/auth/useSession';
import { Board } from './Board';
import classes from './Home.module.css';
import { NextSession } from './NextSession';

/** What a person who is signed in comes for: the next session, and the ways to the rest. */
export default function Home({ person }: { person: Person }) {
  const { t } = useTranslation('landing');
  const coach = hasRole(person, 'COACH');
  return (
    <div className={classes['home']}>
      <div className={classes['own']}>
        <h1 className={classes['title']}>{t('home.title', { name: person.displayName })}</h1>
        <NextSession person={person} coach={coach} />
        <ul className={classes['ways']}>
          {coach && <Way to="/coaching" icon={<IconDashboard aria-hidden />} name={t('home.coaching')} />}
          <Way to="/search" icon={<IconSearch aria-hidden />} name={t('home.find')} />
          <Way to="/conversations" icon={<IconMessageCircle aria-hidden />} name={t('home.messages')} />
          <Way to="/bookings" icon={<IconCalendarEvent aria-hidden />} name={t('home.sessions')} />
        </ul>
      </div>
      <Board />
    </div>
  );
}

function Way({ to, icon, name }: { to: string; icon: ReactNode; name: string }) {
  return (
    <li>
      <Link to={to} className={classes['way'] ?? ''}>
        {icon}
        {name}
      </Link>
    </li>
  );
}
