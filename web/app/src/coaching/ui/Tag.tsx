import type { ReactNode } from 'react';
import classes from '~/bookings/ui/StateBadge.module.css';

export type Tone = 'good' | 'wait' | 'bad' | 'quiet';

/** Where something stands, in a word; looks like the state of a booking. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes['badge']} data-tone={tone}>
      {children}
    </span>
  );
}
