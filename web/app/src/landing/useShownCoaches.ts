import { $api } from '~/api/client';

const CARDS = 4;
const ROWS = 5;

/** The coaches that players rated best; with them the games that are coached here and how many coaches there are. */
export function useBestRated() {
  return $api.useQuery('get', '/api/v1/search/coaches', {
    params: { query: { sort: 'rating', limit: CARDS } },
  });
}

/** The coaches who are free soonest. */
export function useFreeNext() {
  return $api.useQuery('get', '/api/v1/search/coaches', {
    params: { query: { sort: 'nextFree', limit: ROWS } },
  });
}
