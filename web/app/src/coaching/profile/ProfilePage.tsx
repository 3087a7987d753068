import { Button, Card, Grid, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '~/ui/Page';
import { useCoach } from '../queries';
import { VerificationPanel } from '../verification/VerificationPanel';
import { ProfileForm } from './ProfileForm';

export default function ProfilePage() {
  const { t } = useTranslation('coaching');
  const coach = useCoach();
  return (
    <Page
      title={t('profile.title')}
      lead={t('profile.lead')}
      actions={
        <Button
          component={Link}
          to={`/coaches/${coach.id}`}
          variant="default"
          rightSection={<IconExternalLink size={16} aria-hidden />}
        >
          {t('profile.view')}
        </Button>
      }
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Card>
            <ProfileForm
              coach={coach}
              submitLabel={t('form.save')}
              onSaved={() => notifications.show({ message: t('profile.saved') })}
            />
          </Card>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Card id="verification">
            <Title order={2} size="h4" mb="sm">
              {t('verification.title')}
            </Title>
            <VerificationPanel />
          </Card>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
