import { Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import classes from './Steps.module.css';

const STEPS = ['offering', 'time', 'note', 'pay', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** The state of a navigation from one step to another: the next step's heading takes the focus. */
export const ON_TO_STEP = { step: true };

interface StepsProps {
  current: Step;
  /** Where the steps that are done can still be changed. */
  ways?: Partial<Record<Step, string>>;
}

/** How far the booking is; steps that are done lead back as long as nothing is held. */
export function Steps({ current, ways = {} }: StepsProps) {
  const { t } = useTranslation('bookings');
  const at = STEPS.indexOf(current);
  return (
    <ol className={classes['steps']} aria-label={t('book.progress')}>
      {STEPS.map((step, index) => {
        const way = index < at ? ways[step] : undefined;
        return (
          <li
            key={step}
            className={classes['step']}
            data-state={index < at ? 'done' : index === at ? 'now' : 'ahead'}
            aria-current={index === at ? 'step' : undefined}
          >
            {way ? (
              <Link to={way} state={ON_TO_STEP}>
                {t(`book.step.${step}`)}
              </Link>
            ) : (
              t(`book.step.${step}`)
            )}
            {index < at && <span className="visually-hidden">{t('book.stepDone')}</span>}
          </li>
        );
      })}
    </ol>
  );
}

/** The heading of a step; it takes the focus when one came here from another step. */
export function StepHeading({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { state } = useLocation() as { state: unknown };
  useEffect(() => {
    if (state && typeof state === 'object' && 'step' in state) {
      heading.current?.focus();
    }
  }, [state]);
  return (
    <div style={{ marginBottom: '1rem' }}>
      <Title ref={heading} order={2} size="h4" tabIndex={-1} className={classes['heading']}>
        {children}
      </Title>
      {lead && <Text c="dimmed">{lead}</Text>}
    </div>
  );
}
