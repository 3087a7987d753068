import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CoachCard } from '~/search/CoachCard';
import { searchPath } from '~/search/filters';
import { QueryView } from '~/ui/QueryView';
import classes from './LandingPage.module.css';
import { Section } from './Section';
import type { useBestRated } from './useShownCoaches';

/** The coaches that players rated best. */
export function TopCoaches({ query }: { query: ReturnType<typeof useBestRated> }) {
  const { t } = useTranslation('landing');
  const waiting = <Skeleton className={classes['cardsSkeleton'] ?? ''} />;
  return (
    <Section
      id="top"
      title={t('top.title')}
      lead={t('top.lead')}
      more={
        <Link to={searchPath({ sort: 'rating' })} className={classes['more'] ?? ''}>
          {t('top.all')}
        </Link>
      }
    >
      <Suspense fallback={waiting}>
        <QueryView
          query={query}
          skeleton={waiting}
          isEmpty={({ items }) => items.length === 0}
          empty={<p className={classes['none']}>{t('top.none')}</p>}
        >
          {({ items }) => (
            <ul className={classes['cards']}>
              {items.map((coach) => (
                <li key={coach.coachId}>
                  <CoachCard coach={coach} heading="h3" />
                </li>
              ))}
            </ul>
          )}
        </QueryView>
      </Suspense>
    </Section>
  );
}
