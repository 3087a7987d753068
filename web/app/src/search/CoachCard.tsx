import { IconLanguage, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoachHit } from '~/api/schema.gen';
import { formatMoney, formatNumber, languageName } from '~/format';
import { Monogram } from '~/ui/Monogram';
import { RatingMark } from '~/ui/RatingMark';
import classes from './CoachCard.module.css';
import { Highlight } from './Highlight';
import { NextFree } from './NextFree';
import { VerifiedMark } from './VerifiedMark';

interface CoachCardProps {
  coach: CoachHit;
  /** The level of the name's heading: below the heading of the list it is in. */
  heading?: 'h2' | 'h3';
}

/** A coach in a list; the whole card leads to the profile. */
export function CoachCard({ coach, heading: Heading = 'h2' }: CoachCardProps) {
  const { t } = useTranslation('search');
  return (
    <article className={classes['card']}>
      <Monogram name={coach.displayName} />
      <div className={classes['who']}>
        <Heading className={classes['name']}>
          <Link to={`/coaches/${coach.coachId}`}>{coach.displayName}</Link>
          {coach.verification === 'VERIFIED' && <VerifiedMark />}
        </Heading>
        <p className={classes['headline']}>{coach.headline}</p>
        <ul className={classes['games']} aria-label={t('card.games')}>
          {coach.games.map(({ game, rank }) => (
            <li key={game}>
              <b>{game}</b>
              {rank && <span>{rank}</span>}
            </li>
          ))}
        </ul>
        <Highlight html={coach.highlight} besides={coach.headline} />
        <p className={classes['facts']}>
          <span>
            <IconLanguage size={16} aria-hidden />
            <span className="visually-hidden">{t('card.languages')}</span>
            {coach.languages.map(languageName).join(', ')}
          </span>
          {typeof coach.distanceKm === 'number' && (
            <span>
              <IconMapPin size={16} aria-hidden />
              {t('card.distance', {
                distance: formatNumber(coach.distanceKm, { style: 'unit', unit: 'kilometer' }),
              })}
            </span>
          )}
        </p>
      </div>
      <div className={classes['offer']}>
        <RatingMark mean={coach.rating.mean} count={coach.rating.count} />
        <p className={classes['price']}>
          <span>{t('card.from')}</span> <b className="numeric">{formatMoney(coach.price)}</b>
        </p>
        <NextFree at={coach.nextFreeAt} />
      </div>
    </article>
  );
}
