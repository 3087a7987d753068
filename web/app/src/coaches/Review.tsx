import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RatingView } from '~/api/schema.gen';
import { formatDate } from '~/format';
import { ReportReview } from './ReportReview';
import classes from './Reviews.module.css';

const STARS = [1, 2, 3, 4, 5] as const;

export function Review({ review, coachName }: { review: RatingView; coachName: string }) {
  const { t } = useTranslation('coaches');
  return (
    <article>
      <div className={classes['head']}>
        <span className={classes['author']}>{review.authorName}</span>
        <span className={classes['stars']}>
          <span className="visually-hidden">{t('reviews.stars', { count: review.stars })}</span>
          {STARS.map((star) =>
            star <= review.stars ? (
              <IconStarFilled key={star} size={16} aria-hidden />
            ) : (
              <IconStar key={star} size={16} aria-hidden />
            ),
          )}
        </span>
        <time className={classes['when']} dateTime={review.createdAt}>
          {formatDate(review.createdAt)}
        </time>
        <ReportReview review={review} />
      </div>
      {review.comment && <p className={classes['comment']}>{review.comment}</p>}
      {review.reply && (
        <div className={classes['reply']}>
          <b>{t('reviews.reply', { name: coachName })}</b>
          <p>{review.reply}</p>
        </div>
      )}
    </article>
  );
}
