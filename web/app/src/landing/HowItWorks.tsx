import { useTranslation } from 'react-i18next';
import classes from './HowItWorks.module.css';
import { Section } from './Section';

const STEPS = ['find', 'book', 'meet', 'grow'] as const;

export function HowItWorks() {
  const { t } = useTranslation('landing');
  return (
    <Section id="how" title={t('how.title')}>
      <ol className={classes['steps']}>
        {STEPS.map((step) => (
          <li key={step}>
            <h3>{t(`how.${step}.title`)}</h3>
            <p>{t(`how.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
