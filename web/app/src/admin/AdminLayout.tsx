import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { SubNav } from '~/ui/SubNav';

const PARTS = [
  'verifications',
  'reports',
  'users',
  'bookings',
  'payments',
  'ledger',
  'reconciliations',
  'orders',
  'dead-letters',
  'search',
  'organisations',
] as const;

export default function AdminLayout() {
  const { t } = useTranslation('admin');
  const items = [
    { to: '/admin', label: t('nav.overview'), end: true },
    ...PARTS.map((part) => ({ to: `/admin/${part}`, label: t(`nav.${part}`) })),
  ];
  return (
    <>
      <SubNav label={t('nav.label')} groups={[{ items }]} />
      <Outlet />
    </>
  );
}
