import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister';
import type { PersistQueryClientOptions } from '@tanstack/react-query-persist-client';
import { del, get, set } from 'idb-keyval';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The answers marked `meta: { offline: true }` are kept in this browser's IndexedDB, to be read without a network. */
export function offlineCopy(): Omit<PersistQueryClientOptions, 'queryClient'> {
  return {
    persister: createAsyncStoragePersister({
      key: 'coachconnect.offline',
      storage: {
        getItem: (key) => get<string>(key),
        setItem: (key, value: string) => set(key, value),
        removeItem: del,
      },
      throttleTime: 1_000,
    }),
    maxAge: WEEK_MS,
    buster: __BUILD__,
    dehydrateOptions: {
      shouldDehydrateQuery: (query) => query.state.data !== undefined && query.meta?.offline === true,
    },
  };
}
