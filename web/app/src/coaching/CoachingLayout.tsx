import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { SubNav } from '~/ui/SubNav';
import { useMyCoach } from './queries';

/** The coach's own pages; who has no profile yet is only shown the way to one. */
export default function CoachingLayout() {
  const { t } = useTranslation('coaching');
  const profile = useMyCoach();
  const items = [
    { to: '/coaching', label: t('nav.dashboard'), end: true },
    { to: '/coaching/calendar', label: t('nav.calendar') },
    { to: '/coaching/availability', label: t('nav.availability') },
    { to: '/coaching/offerings', label: t('nav.offerings') },
    { to: '/coaching/earnings', label: t('nav.earnings') },
    { to: '/coaching/reviews', label: t('nav.reviews') },
    { to: '/coaching/profile', label: t('nav.profile') },
  ];
  return (
    <>
      {profile.data !== null && <SubNav label={t('nav.label')} groups={[{ items }]} />}
      <Outlet />
    </>
  );
}
