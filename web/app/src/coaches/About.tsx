import { IconLanguage, IconMapPin, IconUserStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoachView } from '~/api/schema.gen';
import { countryName, languageName } from '~/format';
import { Monogram } from '~/ui/Monogram';
import { RatingMark } from '~/ui/RatingMark';
import classes from './About.module.css';
import { Verification } from './Verification';

export function About({ coach }: { coach: CoachView }) {
  const { t } = useTranslation('coaches');
  return (
    <section className={classes['about']} aria-label={t('about.title')}>
      <div className={classes['head']}>
        <Monogram name={coach.displayName} size="lg" />
        <ul className={classes['facts']}>
          <li>
            <RatingMark mean={coach.rating.mean} count={coach.rating.count} />
          </li>
          <Fact icon={<IconLanguage size={18} aria-hidden />} name={t('about.languages')}>
            {coach.languages.map(languageName).join(', ')}
          </Fact>
          <Fact icon={<IconMapPin size={18} aria-hidden />} name={t('about.country')}>
            {countryName(coach.country)}
          </Fact>
          <Fact icon={<IconUserStar size={18} aria-hidden />} name={t('about.since')}>
            {t('about.sinceYear', { year: new Date(coach.createdAt).getFullYear() })}
          </Fact>
        </ul>
      </div>
      <p className={classes['bio']}>{coach.bio}</p>
      <h2 className={classes['title']}>{t('games.title')}</h2>
      <ul className={classes['games']}>
        {coach.games.map(({ game, rank, roles }) => (
          <li key={game}>
            <b>{game}</b>
            {rank && <span className={classes['rank']}>{rank}</span>}
            {roles.length > 0 && <span>{roles.join(', ')}</span>}
          </li>
        ))}
      </ul>
      <Verification status={coach.verification} />
    </section>
  );
}

function Fact({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <li>
      {icon}
      <span className="visually-hidden">{name}</span>
      {children}
    </li>
  );
}
