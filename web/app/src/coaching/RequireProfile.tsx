import { useTranslation } from 'react-i18next';
import { Navigate, Outlet } from 'react-router';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { useMyCoach } from './queries';

/** Pages that need a coach profile; without one the set-up comes first. */
export default function RequireProfile() {
  const { t } = useTranslation('coaching');
  const profile = useMyCoach();
  if (profile.data === null) {
    return <Navigate to="/coaching/onboarding" replace />;
  }
  if (profile.data) {
    return <Outlet context={profile.data} />;
  }
  return (
    <Page title={t('nav.label')}>
      <QueryView query={profile}>{() => null}</QueryView>
    </Page>
  );
}
