import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { QueryView, SkeletonLines } from '~/ui/QueryView';
import { DeviceList } from './DeviceList';
import { PasswordCard } from './PasswordCard';
import { SettingsCard } from './SettingsCard';
import { SettingsPage } from './SettingsPage';
import { SignOutOthers } from './SignOutOthers';

export default function DevicesPage() {
  const { t } = useTranslation('account');
  const devices = $api.useQuery('get', '/api/v1/auth/sessions', {}, { staleTime: 0 });
  const others = devices.data?.items.filter(({ current }) => !current) ?? [];
  return (
    <SettingsPage title={t('devices.title')} lead={t('devices.lead')}>
      <SettingsCard title={t('devices.list')} hint={t('devices.hint')}>
        <QueryView query={devices} skeleton={<SkeletonLines count={2} />}>
          {({ items }) => <DeviceList devices={items} />}
        </QueryView>
        {others.length > 0 && <SignOutOthers others={others} />}
      </SettingsCard>
      <PasswordCard />
    </SettingsPage>
  );
}
