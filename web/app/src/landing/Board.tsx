import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoachHit } from '~/api/schema.gen';
import { browserZone, formatMoney } from '~/format';
import { searchPath } from '~/search/filters';
import { NextFree } from '~/search/NextFree';
import { Monogram } from '~/ui/Monogram';
import { QueryView } from '~/ui/QueryView';
import classes from './Board.module.css';
import { useFreeNext } from './useShownCoaches';

/** Who is free soonest, like the board of a lobby. */
export function Board() {
  const { t } = useTranslation('landing');
  const query = useFreeNext();
  return (
    <section className={`framed ${classes['board'] ?? ''}`} aria-labelledby="board">
      <header className={classes['head']}>
        <h2 id="board">{t('board.title')}</h2>
        <span>{t('board.zone', { zone: browserZone().replaceAll('_', ' ') })}</span>
      </header>
      <div className={classes['body']}>
        <Suspense fallback={<Rows />}>
          <QueryView
            query={query}
            skeleton={<Rows />}
            isEmpty={({ items }) => items.length === 0}
            empty={<p className={classes['none']}>{t('board.none')}</p>}
          >
            {({ items }) => (
              <ol className={classes['rows']}>
                {items.map((coach) => (
                  <Row key={coach.coachId} coach={coach} />
                ))}
              </ol>
            )}
          </QueryView>
        </Suspense>
      </div>
      <Link className={classes['all'] ?? ''} to={searchPath({ sort: 'nextFree' })}>
        {t('board.all')}
      </Link>
    </section>
  );
}

function Row({ coach }: { coach: CoachHit }) {
  const { t } = useTranslation('landing');
  const main = coach.games[0];
  return (
    <li className={classes['row']}>
      <Monogram name={coach.displayName} size="sm" />
      <div className={classes['who']}>
        <Link to={`/coaches/${coach.coachId}`}>{coach.displayName}</Link>
        <span>{[main?.game, main?.rank].filter(Boolean).join(' · ')}</span>
      </div>
      <div className={classes['offer']}>
        <b className="numeric">{t('board.from', { price: formatMoney(coach.price) })}</b>
        <NextFree at={coach.nextFreeAt} bare />
      </div>
    </li>
  );
}

function Rows() {
  return <Skeleton className={classes['skeleton'] ?? ''} />;
}
