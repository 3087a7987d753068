import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useMe } from '~/auth/useSession';
import { SubNav } from '~/ui/SubNav';
import { hasCalendar } from './calendar';
import classes from './Settings.module.css';

export default function SettingsLayout() {
  const { t } = useTranslation('account');
  const me = useMe();
  const items = [
    { to: '/settings', label: t('nav.profile'), end: true },
    { to: '/settings/preferences', label: t('nav.preferences') },
    { to: '/settings/appearance', label: t('nav.appearance') },
    { to: '/settings/devices', label: t('nav.devices') },
    ...(hasCalendar(me) ? [{ to: '/settings/calendar', label: t('nav.calendar') }] : []),
    { to: '/settings/privacy', label: t('nav.privacy') },
  ];
  return (
    <div className={classes['layout']}>
      <SubNav label={t('nav.label')} groups={[{ label: t('nav.label'), items }]} rail />
      <div className={classes['content']}>
        <Outlet />
      </div>
    </div>
  );
}
