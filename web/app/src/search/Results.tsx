import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isTransient } from '~/api/problem';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { CoachCard } from './CoachCard';
import { CoachCardSkeletons } from './CoachCardSkeletons';
import type { SearchFilters } from './filters';
import { NobodyFound } from './NobodyFound';
import classes from './Results.module.css';
import type { ChangeFilters } from './SearchPage';
import { PlaceNotice } from './SortChoice';
import type { useCoachSearch } from './useCoachSearch';

interface ResultsProps {
  search: ReturnType<typeof useCoachSearch>;
  filters: SearchFilters;
  onChange: ChangeFilters;
}

export function Results({ search, filters, onChange }: ResultsProps) {
  const { t } = useTranslation('search');
  const coaches = search.data?.pages.flatMap((page) => page.items);
  return (
    <section aria-label={t('results')} aria-busy={!coaches && !search.error}>
      <PlaceNotice filters={filters} onChange={onChange} />
      {search.error && (
        <div className={classes['problem']}>
          <ProblemAlert
            error={search.error}
            onRetry={isTransient(search.error) ? () => void search.refetch() : undefined}
          />
        </div>
      )}
      {coaches?.length === 0 && <NobodyFound filters={filters} onChange={onChange} />}
      {!coaches && !search.error && <CoachCardSkeletons count={6} />}
      <ul className={classes['list']} data-stale={search.isPlaceholderData ? true : undefined}>
        {coaches?.map((coach) => (
          <li key={coach.coachId}>
            <CoachCard coach={coach} />
          </li>
        ))}
      </ul>
      {search.isFetchingNextPage && <CoachCardSkeletons count={2} />}
      {search.hasNextPage && !search.isFetchingNextPage && (
        <Button variant="default" fullWidth mt="md" onClick={() => void search.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}
