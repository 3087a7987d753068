import { useState } from 'react';
import { type Bookable, useNextFreeDay } from '../hooks/useSlots';
import type { PlainDate } from '../model/dates';

/** The way to the next day with a free time from `first` on. */
export function useJump(
  bookable: Bookable,
  first: PlainDate,
  lastDay: PlainDate,
  onFirst: (first: PlainDate) => void,
) {
  const nextFreeDay = useNextFreeDay(bookable);
  const [state, setState] = useState<'idle' | 'searching' | 'nothing' | 'failed'>('idle');
  return {
    searching: state === 'searching',
    nothing: state === 'nothing',
    failed: state === 'failed',
    go: async () => {
      setState('searching');
      try {
        const day = await nextFreeDay(first, lastDay);
        setState(day ? 'idle' : 'nothing');
        if (day) {
          onFirst(day);
        }
      } catch {
        setState('failed');
      }
    },
  };
}
