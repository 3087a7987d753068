import type { RouteObject } from 'react-router';
import { lazyPage } from '~/app/lazyPage';

export const routes: RouteObject[] = [
  { path: 'coaches/:coachId', lazy: lazyPage('coaches', () => import('./CoachPage')) },
];
