import { Group, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Side } from '../model/bookingActions';
import type { View } from './useBookings';

interface ViewBarProps {
  view: View;
  role: Side | undefined;
  withRoles: boolean;
  onView: (view: View) => void;
  onRole: (role: Side | undefined) => void;
}

/** To come or past; and for those who coach too, as what. */
export function ViewBar({ view, role, withRoles, onView, onRole }: ViewBarProps) {
  const { t } = useTranslation('bookings');
  return (
    <Group mb="lg" gap="sm">
      <SegmentedControl
        aria-label={t('list.view')}
        value={view}
        onChange={(value) => onView(value)}
        data={(['upcoming', 'past'] as const).map((value) => ({ value, label: t(`list.${value}`) }))}
      />
      {withRoles && (
        <SegmentedControl
          aria-label={t('list.role')}
          value={role ?? 'ALL'}
          onChange={(value) => onRole(value === 'ALL' ? undefined : value)}
          data={(['ALL', 'PLAYER', 'COACH'] as const).map((value) => ({
            value,
            label: t(`list.as.${value}`),
          }))}
        />
      )}
    </Group>
  );
}
