import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { QueryView } from '~/ui/QueryView';
import { AudienceForm } from './AudienceForm';
import { useMyAccount } from './queries';
import { SettingsCard } from './SettingsCard';
import { SettingsPage } from './SettingsPage';

export default function PrivacyPage() {
  const { t } = useTranslation('account');
  const account = useMyAccount();
  return (
    <SettingsPage title={t('privacy.title')} lead={t('privacy.lead')}>
      <QueryView query={account}>{(me) => <AudienceForm account={me} />}</QueryView>
      <SettingsCard title={t('privacy.browser')} hint={t('privacy.browserHint')}>
        <Group gap="sm">
          <Button component={Link} to="/settings/devices" variant="default">
            {t('privacy.devices')}
          </Button>
          <Button component={Link} to="/terms" variant="subtle">
            {t('privacy.terms')}
          </Button>
        </Group>
      </SettingsCard>
    </SettingsPage>
  );
}
