import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWayIn } from './useWayIn';

interface WayLinkProps {
  to: '/sign-in' | '/sign-up' | '/forgot-password';
  /** What was typed so far. */
  email?: string;
  children: ReactNode;
}

/** To another page on the way into an account, without typing the e-mail again. */
export function WayLink({ to, email, children }: WayLinkProps) {
  const { link, email: known } = useWayIn();
  return (
    <Anchor component={Link} inherit underline="always" to={link(to)} state={{ email: email ?? known }}>
      {children}
    </Anchor>
  );
}
