import { Grid, Progress, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { SkeletonLines } from '~/ui/QueryView';
import { useSetup } from '../queries';
import { AllDone } from './AllDone';
import { type Progress as SetupProgress, type Step, stepShown } from './progress';
import { StepList } from './StepList';
import { StepPanel } from './StepPanel';

/** All it takes to be booked and paid, one step after the other; it goes on where it was left. */
export default function OnboardingPage() {
  const { t } = useTranslation('coaching');
  const { progress, error, retry } = useSetup();
  return (
    <Page title={t('setup.title')} lead={t('setup.lead')}>
      {progress ? (
        <Steps progress={progress} />
      ) : error ? (
        <ProblemAlert error={error} onRetry={retry} />
      ) : (
        <SkeletonLines count={5} />
      )}
    </Page>
  );
}

function Steps({ progress }: { progress: SetupProgress }) {
  const { t } = useTranslation('coaching');
  const navigate = useNavigate();
  const { step: asked } = useParams();
  const step = stepShown(progress, asked);
  const { done, steps } = progress;
  const label = t('setup.progress', { done, count: steps.length });
  const panel = useFocusOnChange(step);
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Progress value={(done / steps.length) * 100} aria-label={label} mb={6} />
        <Text size="sm" c="dimmed" mb="md" role="status">
          {label}
        </Text>
        <StepList steps={steps} current={step} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 8 }}>
        <div ref={panel} tabIndex={-1}>
          {step ? (
            <StepPanel
              key={step}
              step={step}
              onSaved={() => void navigate('/coaching/onboarding')}
              onLater={(later) => void navigate(`/coaching/onboarding/${later}`)}
              progress={progress}
            />
          ) : (
            <AllDone steps={steps} />
          )}
        </div>
      </Grid.Col>
    </Grid>
  );
}

/** Brings who works by keyboard or ear to the step that has just opened, and the eye to its beginning. */
function useFocusOnChange(step: Step | undefined) {
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) {
      before.current = step;
      panel.current?.focus({ preventScroll: true });
      panel.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [step]);
  return panel;
}
