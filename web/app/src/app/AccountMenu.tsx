import { Menu, UnstyledButton } from '@mantine/core';
import { IconBell, IconCalendar, IconDownload, IconLogout, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useInstallOffer } from '~/pwa/installPrompt';
import type { Person } from '~/auth/session';
import { useSignOut } from '~/auth/useSession';
import { Monogram } from '~/ui/Monogram';

export default function AccountMenu({ person }: { person: Person }) {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const signOut = useSignOut();
  const install = useInstallOffer();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton display="flex" aria-label={t('account', { name: person.displayName })}>
          <Monogram name={person.displayName} size="sm" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{person.displayName}</Menu.Label>
        <Menu.Item component={Link} to="/bookings" leftSection={<IconCalendar size={18} aria-hidden />}>
          {t('nav.sessions')}
        </Menu.Item>
        <Menu.Item component={Link} to="/notifications" leftSection={<IconBell size={18} aria-hidden />}>
          {t('nav.notifications')}
        </Menu.Item>
        <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={18} aria-hidden />}>
          {t('nav.settings')}
        </Menu.Item>
        {install && (
          <Menu.Item leftSection={<IconDownload size={18} aria-hidden />} onClick={install}>
            {t('install')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={18} aria-hidden />}
          onClick={() => {
            void signOut().finally(() => navigate('/'));
          }}
        >
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
