import type { RouteObject } from 'react-router';
import { lazyPage } from '~/app/lazyPage';
import { loadWords } from '~/i18n';

export const routes: RouteObject[] = [
  {
    index: true,
    lazy: lazyPage('landing', async () => {
      const [page] = await Promise.all([import('./LandingPage'), loadWords('search')]);
      return page;
    }),
  },
];
