import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
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
  return <ProfileForm coach={coach} submitLabel={t('setup.save')} onSaved={onSaved} />;
}

export function OfferingStep({ onSaved }: StepProps) {
  const { t } = useTranslation('coaching');
  const profile = useMyCoach();
  const offerings = useMyOfferings();
  return (
    <QueryView query={profile}>
      {(coach) => (
        <QueryView query={offerings}>
          {({ items }) => {
            const count = items.filter(({ archived }) => !archived).length;
            return count > 0 ? (
              <Stack align="flex-start">
                <Text>{t('setup.offerings.made', { count })}</Text>
                <Button component={Link} to="/coaching/offerings" variant="default">
                  {t('setup.offerings.go')}
                </Button>
              </Stack>
            ) : (
              <OfferingForm coach={coach} submitLabel={t('setup.save')} onSaved={onSaved} />
            );
          }}
        </QueryView>
      )}
    </QueryView>
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
