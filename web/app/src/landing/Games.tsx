import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoachResults } from '~/api/schema.gen';
import { searchPath } from '~/search/filters';
import { Monogram } from '~/ui/Monogram';
import classes from './Games.module.css';
import { Section } from './Section';

interface GamesProps {
  found: CoachResults | undefined;
  failed: boolean;
}

const SHOWN = 8;

/** The games with the most coaches; each leads to them. */
export function Games({ found, failed }: GamesProps) {
  const { t } = useTranslation('landing');
  const games = found?.facets.game.slice(0, SHOWN);
  if (failed || games?.length === 0) {
    return null;
  }
  return (
    <Section id="games" title={t('games.title')}>
      <ul className={classes['games']} aria-busy={!games}>
        {games?.map(({ value, count }) => (
          <li key={value}>
            <Link to={searchPath({ games: [value] })} className={classes['game'] ?? ''}>
              <Monogram name={value} size="sm" />
              <span className={classes['name']}>
                {value}
                <span>{t('games.coaches', { count })}</span>
              </span>
            </Link>
          </li>
        )) ??
          Array.from({ length: SHOWN }, (_, place) => (
            <li key={place}>
              <Skeleton className={classes['game'] ?? ''} />
            </li>
          ))}
      </ul>
    </Section>
  );
}
