import { useCallback, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { ownPath } from '../model/ownPath';
import { pendingSignUp } from '../model/pendingSignUp';

interface WayState {
  email?: string;
}

/** What the pages on the way into an account hand on to each other: where to go then, and the e-mail typed. */
export function useWayIn() {
  const [params] = useSearchParams();
  const state = useLocation().state as WayState | null;
  const [pending] = useState(() => pendingSignUp());
  const wanted = ownPath(params.get('to'));
  const link = useCallback(
    (path: string) => (wanted ? `${path}?to=${encodeURIComponent(wanted)}` : path),
    [wanted],
  );
  return { to: wanted ?? ownPath(pending?.to), email: state?.email ?? pending?.email ?? '', link };
}
