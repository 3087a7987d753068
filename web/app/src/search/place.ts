import { useSyncExternalStore } from 'react';

/** Where the person is, as far as they let us know; never in an address and never kept. */
export type Place =
  { state: 'unasked' | 'asking' | 'refused' | 'unknown' } | { state: 'known'; near: string };

const PATIENCE_MS = 15_000;

let place: Place = { state: 'unasked' };
const listeners = new Set<() => void>();

export function usePlace(): { place: Place; ask: () => void } {
  return { place: useSyncExternalStore(subscribe, () => place), ask };
}

function ask(): void {
  if (place.state === 'asking') {
    return;
  }
  if (!('geolocation' in navigator)) {
    change({ state: 'unknown' });
    return;
  }
  change({ state: 'asking' });
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => change({ state: 'known', near: roughly(coords) }),
    (error) => change({ state: error.code === error.PERMISSION_DENIED ? 'refused' : 'unknown' }),
    { maximumAge: 600_000, timeout: PATIENCE_MS },
  );
}

/** To about a kilometre: enough to sort by, and no more than that leaves the browser. */
export function roughly({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `${latitude.toFixed(2)},${longitude.toFixed(2)}`;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(to: Place): void {
  place = to;
  listeners.forEach((listener) => listener());
}
