import { useTranslation } from 'react-i18next';
import { QueryView } from '~/ui/QueryView';
import { PreferencesForm } from './PreferencesForm';
import { useMyAccount } from './queries';
import { SettingsPage } from './SettingsPage';

export default function PreferencesPage() {
  const { t } = useTranslation('account');
  const account = useMyAccount();
  return (
    <SettingsPage title={t('preferences.title')} lead={t('preferences.lead')}>
      <QueryView query={account}>{(me) => <PreferencesForm account={me} />}</QueryView>
    </SettingsPage>
  );
}
