import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client';
import { lazy, Suspense, useEffect } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createQueries } from '~/api/queries';
import { session } from '~/auth/session';
import { forgetOfflineCopy, offlineCopy } from '~/pwa/offlineCopy';
import { learnInstallation } from './installation';
import { routes } from './routes';

/** Nothing is announced before the first paint. */
const Background = lazy(() => import('./Background'));

const queries = createQueries();
void learnInstallation(queries);
const router = createBrowserRouter(routes);

export function App() {
  useForgetOnSignOut();
  return (
    <PersistQueryClientProvider client={queries} persistOptions={offlineCopy}>
      <RouterProvider router={router} />
      <Suspense>
        <Background />
      </Suspense>
    </PersistQueryClientProvider>
  );
}

/** When the person signs out, here or in another tab, nothing of theirs stays on the screen or in the browser. */
function useForgetOnSignOut(): void {
  useEffect(() => {
    let known = session.snapshot().person?.id;
    return session.subscribe(() => {
      const now = session.snapshot().person?.id;
      if (known && known !== now) {
        queries.clear();
        void forgetOfflineCopy();
      }
      known = now;
    });
  }, []);
}
