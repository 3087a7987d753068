import { Navigate, Outlet, useLocation } from 'react-router';
import type { Person } from './session';
import { hasRole, usePerson } from './useSession';

/** Pages for people signed in, and with `role` for those who hold it; others are led to the sign-in and back. */
export function RequireSignIn({ role }: { role?: Person['roles'][number] }) {
  const person = usePerson();
  const { pathname, search } = useLocation();
  if (!person) {
    return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  }
  return role && !hasRole(person, role) ? <Navigate to="/" replace /> : <Outlet />;
}
