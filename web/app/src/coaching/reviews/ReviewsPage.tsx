import { Button, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isTransient } from '~/api/problem';
import { ReviewSummary } from '~/coaches/ReviewSummary';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { SkeletonLines } from '~/ui/QueryView';
import { UnsavedGuard } from '~/ui/UnsavedGuard';
import { MoreButton } from '~/ui/MoreButton';
import { useCoach } from '../queries';
import { ReviewToAnswer } from './ReviewToAnswer';
import classes from './Reviews.module.css';
import { useMyReviews } from './useMyReviews';

export default function ReviewsPage() {
  const { t } = useTranslation('coaching');
  const coach = useCoach();
  const query = useMyReviews(coach.id);
  const [unanswered, setUnanswered] = useState(false);
  const [typed, setTyped] = useState<readonly string[]>([]);
  const summary = query.data?.pages[0]?.summary;
  const reviews = query.data?.pages.flatMap(({ items }) => items);
  const shown = reviews?.filter(({ reply }) => !unanswered || !reply);
  return (
    <Page title={t('reviews.title')} lead={t('reviews.lead')}>
      <UnsavedGuard when={typed.length > 0} />
      <Stack gap="lg" aria-busy={query.isPending}>
        {query.isPending && <SkeletonLines count={4} height={112} />}
        {query.error && (
          <ProblemAlert
            error={query.error}
            onRetry={isTransient(query.error) ? () => void query.refetch() : undefined}
          />
        )}
        {summary?.count === 0 && (
          <EmptyState
            title={t('reviews.emptyTitle')}
            hint={t('reviews.emptyHint')}
            action={
              <Button component={Link} to={`/coaches/${coach.id}`} variant="default">
                {t('reviews.emptyGo')}
              </Button>
            }
          />
        )}
        {summary && summary.count > 0 && (
          <>
            <ReviewSummary summary={summary} />
            <Switch
              label={t('reviews.unanswered')}
              checked={unanswered}
              onChange={(event) => setUnanswered(event.currentTarget.checked)}
            />
          </>
        )}
        <ul className={classes['list']} aria-label={t('reviews.list')}>
          {shown?.map((review) => (
            <li key={review.id}>
              <ReviewToAnswer
                review={review}
                coachName={coach.displayName}
                onTyped={(unsaved) =>
                  setTyped((ids) => [
                    ...ids.filter((id) => id !== review.id),
                    ...(unsaved ? [review.id] : []),
                  ])
                }
              />
            </li>
          ))}
        </ul>
        {unanswered && shown?.length === 0 && <Text c="dimmed">{t('reviews.allAnswered')}</Text>}
        <MoreButton query={query}>{t('reviews.more')}</MoreButton>
      </Stack>
    </Page>
  );
}
