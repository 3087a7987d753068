import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheckFilled,
  IconClock,
  IconLock,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Progress, Step, StepState } from './progress';
import classes from './StepList.module.css';

const ICONS: Record<StepState, typeof IconCircle> = {
  done: IconCircleCheckFilled,
  waiting: IconClock,
  attention: IconAlertTriangle,
  open: IconCircle,
  locked: IconLock,
};

/** The steps of the set-up with their states; each that can be done leads to itself. */
export function StepList({ steps, current }: { steps: Progress['steps']; current: Step | undefined }) {
  const { t } = useTranslation('coaching');
  return (
    <nav aria-label={t('setup.steps')}>
      <ol className={classes['steps']}>
        {steps.map(({ step, state }) => (
          <li key={step} data-state={state}>
            {state === 'locked' ? (
              <span className={classes['step']}>
                <StepName step={step} state={state} />
              </span>
            ) : (
              <Link
                className={classes['step'] ?? ''}
                to={`/coaching/onboarding/${step}`}
                aria-current={step === current ? 'step' : undefined}
              >
                <StepName step={step} state={state} />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepName({ step, state }: { step: Step; state: StepState }) {
  const { t } = useTranslation('coaching');
  const Icon = ICONS[state];
  return (
    <>
      <Icon className={classes['icon']} size={22} aria-hidden />
      <span className={classes['name']}>{t(`setup.step.${step}`)}</span>
      <span className={classes['state']}>{t(`setup.state.${state}`)}</span>
    </>
  );
}
