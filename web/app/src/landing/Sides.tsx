import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { searchPath } from '~/search/filters';
import classes from './Sides.module.css';

const SIDES = [
  { side: 'players', points: ['held', 'terms', 'move', 'reviews'], to: searchPath({}), main: true },
  { side: 'coaches', points: ['own', 'clock', 'once', 'money'], to: '/sign-up?role=COACH', main: false },
] as const;

/** What each of the two gets from meeting here. */
export function Sides() {
  const { t } = useTranslation('landing');
  return (
    <div className={classes['sides']}>
      {SIDES.map(({ side, points, to, main }) => (
        <section key={side} className={classes['side']} data-side={side} aria-labelledby={side}>
          <h2 id={side}>{t(`${side}.title`)}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>
                <IconCheck size={20} aria-hidden />
                {t(`${side}.${point}` as 'players.held')}
              </li>
            ))}
          </ul>
          <Button component={Link} to={to} size="md" variant={main ? 'filled' : 'default'}>
            {t(`${side}.go`)}
          </Button>
        </section>
      ))}
    </div>
  );
}
