import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { isTransient } from '~/api/problem';
import type { CoachView } from '~/api/schema.gen';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { SkeletonLines } from '~/ui/QueryView';
import { MoreButton } from '~/ui/MoreButton';
import { Review } from './Review';
import classes from './Reviews.module.css';
import { ReviewSummary } from './ReviewSummary';

const PAGE_SIZE = 6;

/** What players said after their sessions. */
export function Reviews({ coach }: { coach: CoachView }) {
  const { t } = useTranslation('coaches');
  const query = useReviews(coach.id);
  const reviews = query.data?.pages.flatMap((page) => page.items);
  const summary = query.data?.pages[0]?.summary;
  return (
    <section className={classes['reviews']} aria-labelledby="reviews" aria-busy={query.isPending}>
      <h2 id="reviews" className={classes['title']}>
        {t('reviews.title')}
      </h2>
      {query.isPending && <SkeletonLines count={3} height={96} />}
      {query.error && (
        <ProblemAlert
          error={query.error}
          onRetry={isTransient(query.error) ? () => void query.refetch() : undefined}
        />
      )}
      {summary && summary.count > 0 && <ReviewSummary summary={summary} />}
      {summary?.count === 0 && (
        <p className={classes['none']}>{t('reviews.none', { name: coach.displayName })}</p>
      )}
      <ul className={classes['list']}>
        {reviews?.map((review) => (
          <li key={review.id}>
            <Review review={review} coachName={coach.displayName} />
          </li>
        ))}
      </ul>
      <MoreButton query={query}>{t('reviews.more')}</MoreButton>
    </section>
  );
}

function useReviews(coachId: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/coaches/{coachId}/ratings',
    { params: { path: { coachId }, query: { limit: PAGE_SIZE } } },
    { initialPageParam: null, getNextPageParam: (page) => page.nextCursor },
  );
}
