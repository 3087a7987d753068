import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { api } from '~/api/client';
import { type Person, session } from './session';

/** The person signed in, or undefined for a visitor. */
export function usePerson(): Person | undefined {
  return useSyncExternalStore(session.subscribe, session.snapshot).person;
}

/** Inside {@link RequireSignIn}: the person, who is surely there. */
export function useMe(): Person {
  const person = usePerson();
  if (!person) {
    throw new Error('useMe outside RequireSignIn');
  }
  return person;
}

export function hasRole(person: Person | undefined, role: Person['roles'][number]): boolean {
  return person?.roles.includes(role) ?? false;
}

/** Ends this sign-in and removes everything of the person from this browser. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    try {
      await api.POST('/api/v1/auth/logout');
    } finally {
      session.signedOut();
      queries.clear();
    }
  }, [queries]);
}
