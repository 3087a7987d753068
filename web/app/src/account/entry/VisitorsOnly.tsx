import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import type { Person } from '~/auth/session';
import { hasRole, usePerson } from '~/auth/useSession';
import { useWayIn } from './useWayIn';

/** Pages for visitors: who is signed in, also from now on or by another tab, goes on to where they wanted. */
export function VisitorsOnly({ children }: { children: ReactNode }) {
  const person = usePerson();
  const { to } = useWayIn();
  return person ? <Navigate to={to ?? startOf(person)} replace /> : children;
}

export function startOf(person: Person): string {
  if (hasRole(person, 'COACH')) {
    return '/coaching';
  }
  return hasRole(person, 'ADMIN') ? '/admin' : '/';
}
