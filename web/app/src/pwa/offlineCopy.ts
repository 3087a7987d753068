import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister';
import type { PersistQueryClientOptions } from '@tanstack/react-query-persist-client';
import { del, get, set } from 'idb-keyval';

const KEY = 'coachconnect.offline';
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The answers marked `meta: { offline: true }` are kept in this browser's IndexedDB, to be read without a network. */
export const offlineCopy: Omit<PersistQueryClientOptions, 'queryClient'> = {
  persister: createAsyncStoragePersister({
    key: KEY,
    storage: {
      getItem: (key) => get<string>(key),
      setItem: (key, value: string) => set(key, value),
      removeItem: del,
    },
    throttleTime: 1_000,
  }),
  maxAge: WEEK_MS,
  buster: __API__,
  dehydrateOptions: {
    shouldDehydrateQuery: (query) => query.state.data !== undefined && query.meta?.offline === true,
  },
};

/** At once, and not with the next throttled write: the tab may be closed in a moment. */
export function forgetOfflineCopy(): Promise<void> {
  return del(KEY);
}
