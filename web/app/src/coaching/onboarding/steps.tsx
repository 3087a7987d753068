import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoachView } from '~/api/schema.gen';
import { QueryView } from '~/ui/QueryView';
import { AvailabilityForm } from '../availability/AvailabilityForm';
import { OfferingForm } from '../offerings/OfferingForm';
import { PayoutAccount } from '../payouts/PayoutAccount';
import { ProfileForm } from '../profile/ProfileForm';
import { useMyAvailability, useMyCoach, useMyOfferings } from '../queries';
import { VerificationPanel } from '../verification/VerificationPanel';

interface StepProps {
  onSaved: () => void;
}

export function ProfileStep({ onSaved }: StepProps) {
  const { t } = useTranslation('coaching');
  const { data: coach } = useMyCoach();
  return <ProfileForm coach={coach ?? undefined} submitLabel={t('setup.save')} onSaved={onSaved} />;
}

export function OfferingStep({ onSaved }: StepProps) {
  const { data: coach } = useMyCoach();
  const offerings = useMyOfferings();
  return (
    <QueryView query={offerings}>
      {({ items }) => {
        const count = items.filter(({ archived }) => !archived).length;
        return count > 0 || !coach ? (
          <OfferingsMade count={count} />
        ) : (
          <FirstOffering coach={coach} onSaved={onSaved} />
        );
      }}
    </QueryView>
  );
}

function FirstOffering({ coach, onSaved }: StepProps & { coach: CoachView }) {
  const { t } = useTranslation('coaching');
  return <OfferingForm coach={coach} submitLabel={t('setup.save')} onSaved={onSaved} />;
}

function OfferingsMade({ count }: { count: number }) {
  const { t } = useTranslation('coaching');
  return (
    <Stack align="flex-start">
      <Text>{t('setup.offerings.made', { count })}</Text>
      <Button component={Link} to="/coaching/offerings" variant="default">
        {t('setup.offerings.go')}
      </Button>
    </Stack>
  );
}

export function AvailabilityStep({ onSaved }: StepProps) {
  const { t } = useTranslation('coaching');
  const availability = useMyAvailability();
  return (
    <QueryView query={availability}>
      {(view) => <AvailabilityForm view={view} submitLabel={t('setup.save')} onSaved={onSaved} />}
    </QueryView>
  );
}

export function PayoutsStep() {
  return <PayoutAccount />;
}

export function VerificationStep({ onSaved }: StepProps) {
  return (
    <Group>
      <VerificationPanel onSubmitted={onSaved} />
    </Group>
  );
}
