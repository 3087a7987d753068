import { useTranslation } from 'react-i18next';
import type { RatingSummary } from '~/api/schema.gen';
import { formatNumber } from '~/format';
import classes from './Reviews.module.css';

const STARS = [5, 4, 3, 2, 1] as const;
const ASPECTS = ['communication', 'knowledge', 'preparation'] as const;
const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** The mean, how the stars are spread, and the means of the aspects. */
export function ReviewSummary({ summary }: { summary: RatingSummary }) {
  const { t } = useTranslation('coaches');
  const rated = ASPECTS.filter((aspect) => summary.aspects[aspect] !== undefined);
  return (
    <div className={classes['summary']}>
      <div>
        <span className={`numeric ${classes['mean'] ?? ''}`}>
          {formatNumber(summary.mean ?? 0, ONE_DIGIT)}
        </span>
        <p className={classes['of']}>{t('reviews.count', { count: summary.count })}</p>
      </div>
      <ul className={classes['histogram']} aria-label={t('reviews.histogram')}>
        {STARS.map((stars) => (
          <Row key={stars} stars={stars} count={summary.histogram[stars] ?? 0} of={summary.count} />
        ))}
      </ul>
      {rated.length > 0 && (
        <dl className={classes['aspects']}>
          {rated.map((aspect) => (
            <div key={aspect}>
              <dt>{t(`reviews.aspect.${aspect}`)}</dt>
              <dd className="numeric">{formatNumber(summary.aspects[aspect] ?? 0, ONE_DIGIT)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Row({ stars, count, of }: { stars: number; count: number; of: number }) {
  const { t } = useTranslation('coaches');
  return (
    <li>
      <span className="visually-hidden">{t('reviews.row', { stars, count })}</span>
      <span className={classes['row']} aria-hidden>
        <span className="numeric">{stars} ★</span>
        <svg className={classes['track']} viewBox="0 0 100 4" preserveAspectRatio="none">
          <rect width="100" height="4" />
          <rect width={(count / of) * 100} height="4" />
        </svg>
        <span className="numeric">{formatNumber(count)}</span>
      </span>
    </li>
  );
}
