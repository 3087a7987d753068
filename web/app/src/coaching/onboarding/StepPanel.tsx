import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { followingStep, type Progress, type Step } from './progress';
import { AvailabilityStep, OfferingStep, PayoutsStep, ProfileStep, VerificationStep } from './steps';

interface StepPanelProps {
  step: Step;
  progress: Progress;
  onSaved: () => void;
  onLater: (step: Step) => void;
}

const BODIES: Record<Step, React.ComponentType<{ onSaved: () => void }>> = {
  profile: ProfileStep,
  offering: OfferingStep,
  availability: AvailabilityStep,
  payouts: PayoutsStep,
  verification: VerificationStep,
};

/** One step of the set-up with its form; who does not want to do it now goes on to the one after it. */
export function StepPanel({ step, progress, onSaved, onLater }: StepPanelProps) {
  const { t } = useTranslation('coaching');
  const Body = BODIES[step];
  const state = progress.steps.find((one) => one.step === step)?.state;
  const following = followingStep(progress, step);
  const settled = state === 'done' || state === 'waiting';
  return (
    <section aria-labelledby="step">
      <Title order={2} size="h3" id="step">
        {t(`setup.step.${step}`)}
      </Title>
      <Text c="dimmed" mb="md">
        {t(`setup.hint.${step}`)}
      </Text>
      {step === 'availability' ? (
        <Body onSaved={onSaved} />
      ) : (
        <Card>
          <Body onSaved={onSaved} />
        </Card>
      )}
      {following && step !== 'profile' && (
        <Group mt="md">
          <Button variant={settled ? 'filled' : 'subtle'} onClick={() => onLater(following)}>
            {t(settled ? 'setup.next' : 'setup.later')}
          </Button>
        </Group>
      )}
    </section>
  );
}
