import type { RouteObject } from 'react-router';
import { lazyPage } from '~/app/lazyPage';

export const routes: RouteObject[] = [
  { path: 'search', lazy: lazyPage('search', () => import('./SearchPage')) },
];
