import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '~/ui/Page';
import { ActiveFilters } from './ActiveFilters';
import { CoachSearchBox } from './CoachSearchBox';
import { FilterPanel } from './FilterPanel';
import { readFilters, type SearchFilters, writeFilters } from './filters';
import { NarrowFilters } from './NarrowFilters';
import { usePlace } from './place';
import { Results } from './Results';
import classes from './SearchPage.module.css';
import { SortChoice } from './SortChoice';
import { Total } from './Total';
import { useCoachSearch } from './useCoachSearch';

export default function SearchPage() {
  const { t } = useTranslation('search');
  const [filters, change] = useFilters();
  const { place } = usePlace();
  const near = filters.sort === 'distance' && place.state === 'known' ? place.near : undefined;
  const search = useCoachSearch(filters, near);
  const first = search.data?.pages[0];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={classes['box']}>
        <CoachSearchBox text={filters.q} onText={(q) => change({ q })} onGame={addGame} />
      </div>
      <div className={classes['columns']}>
        <aside className={classes['filters']} aria-label={t('filters.title')}>
          <FilterPanel filters={filters} facets={first?.facets} onChange={change} />
        </aside>
        <div className={classes['found']}>
          <div className={classes['bar']}>
            <Total total={first?.total} stale={search.isPlaceholderData} />
            <div className={classes['tools']}>
              <NarrowFilters
                filters={filters}
                facets={first?.facets}
                total={first?.total}
                onChange={change}
              />
              <SortChoice filters={filters} onChange={change} />
            </div>
          </div>
          <ActiveFilters filters={filters} onChange={change} />
          <Results search={search} filters={filters} onChange={change} />
        </div>
      </div>
    </Page>
  );

  function addGame(game: string) {
    change({ q: '', games: [...new Set([...filters.games, game])] });
  }
}

export type ChangeFilters = (change: Partial<SearchFilters>) => void;

/** The filters of the address; each change is a step that the back button takes back. */
function useFilters(): [SearchFilters, ChangeFilters] {
  const [params, setParams] = useSearchParams();
  const change = useCallback<ChangeFilters>(
    (wanted) =>
      setParams((now) => writeFilters({ ...readFilters(now), ...wanted }), { preventScrollReset: true }),
    [setParams],
  );
  return [readFilters(params), change];
}
