import { useSearchParams } from 'react-router';
import type { Side } from '../model/bookingActions';
import type { View } from './useBookings';

/** What of the list is shown; it is in the address. */
export function useListView() {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | undefined) =>
    setParams(
      (before) => {
        const changed = new URLSearchParams(before);
        if (value) {
          changed.set(name, value);
        } else {
          changed.delete(name);
        }
        return changed;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    view: params.get('view') === 'past' ? ('past' as const) : ('upcoming' as const),
    role: sideFrom(params.get('role')),
    onView: (view: View) => set('view', view === 'past' ? view : undefined),
    onRole: (side: Side | undefined) => set('role', side),
  };
}

function sideFrom(text: string | null): Side | undefined {
  return text === 'PLAYER' || text === 'COACH' ? text : undefined;
}
