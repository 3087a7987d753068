import { useMemo, useReducer, useState } from 'react';
import type { AvailabilityView } from '~/api/schema.gen';
import { type Change, changed, type Draft, fromApi, toApi } from './timetable';

/** A timetable that is being edited, with one step back. */
export function useTimetable(view: AvailabilityView) {
  const saved = useMemo(() => fromApi(view), [view]);
  const [draft, dispatch] = useReducer(changed, saved);
  const [undone, setUndone] = useState<Draft>();
  const today = todayIn(draft.timeZone);
  const timetable = useMemo(() => toApi(draft, today), [draft, today]);
  return {
    draft,
    timetable,
    today,
    dirty: JSON.stringify(timetable) !== JSON.stringify(toApi(saved, today)),
    change: (change: Change) => {
      setUndone(change.kind === 'remove' ? draft : undefined);
      dispatch(change);
    },
    /** Takes back the last removal; undefined when something else was done since. */
    undo:
      undone &&
      (() => {
        setUndone(undefined);
        dispatch({ kind: 'load', draft: undone });
      }),
    discard: () => {
      setUndone(undefined);
      dispatch({ kind: 'load', draft: saved });
    },
  };
}

function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
}
