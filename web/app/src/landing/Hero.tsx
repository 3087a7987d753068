import { useTranslation } from 'react-i18next';
import type { CoachResults } from '~/api/schema.gen';
import { Board } from './Board';
import { Climb } from './Climb';
import classes from './Hero.module.css';
import { SearchForm } from './SearchForm';

/** What this is, in one sentence; the field to begin with; and who is free next. */
export function Hero({ found }: { found: CoachResults | undefined }) {
  const { t } = useTranslation('landing');
  return (
    <section className="hero">
      <Climb />
      <div className="hero-inner">
        <div>
          <p className="eyebrow">{t('hero.eyebrow')}</p>
          <h1 className="hero-title">{t('hero.title')}</h1>
          <p className="hero-lead">{t('hero.lead')}</p>
          <SearchForm />
          <p className={classes['count']}>
            {found &&
              found.total > 0 &&
              t('hero.count', { count: found.total, games: found.facets.game.length })}
          </p>
        </div>
        <Board />
      </div>
    </section>
  );
}
