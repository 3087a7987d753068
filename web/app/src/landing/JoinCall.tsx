import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './LandingPage.module.css';

export function JoinCall() {
  const { t } = useTranslation('landing');
  return (
    <section className={`framed ${classes['join'] ?? ''}`} aria-labelledby="join">
      <div>
        <h2 id="join" className={classes['sectionTitle']}>
          {t('join.title')}
        </h2>
        <p className={classes['sectionLead']}>{t('join.hint')}</p>
      </div>
      <div className={classes['joinWays']}>
        <Button component={Link} to="/sign-up" size="md">
          {t('join.signUp')}
        </Button>
        <Button component={Link} to="/sign-in" size="md" variant="subtle">
          {t('join.signIn')}
        </Button>
      </div>
    </section>
  );
}
