import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, useMe } from '~/auth/useSession';
import { QueryView } from '~/ui/QueryView';
import { ProfileForm } from './ProfileForm';
import { useMyAccount } from './queries';
import { SettingsCard } from './SettingsCard';
import { SettingsPage } from './SettingsPage';

export default function ProfilePage() {
  const { t } = useTranslation('account');
  const account = useMyAccount();
  const isCoach = hasRole(useMe(), 'COACH');
  return (
    <SettingsPage title={t('profile.title')} lead={t('profile.lead')}>
      <QueryView query={account}>{(me) => <ProfileForm account={me} />}</QueryView>
      {isCoach && (
        <SettingsCard title={t('profile.coach.title')} hint={t('profile.coach.hint')}>
          <div>
            <Button component={Link} to="/coaching/profile" variant="default">
              {t('profile.coach.open')}
            </Button>
          </div>
        </SettingsCard>
      )}
    </SettingsPage>
  );
}
