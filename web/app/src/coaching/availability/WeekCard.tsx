import { Button, Card, Group, SegmentedControl, Select, Skeleton, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendarWeek, IconList } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatZone } from '~/format';
import { zoneOptions } from '~/format/codes';
import classes from './AvailabilityForm.module.css';
import { DayList } from './DayList';
import { Presets } from './Presets';
import { type Change, type Draft, minutesPerWeek } from './timetable';

const WeekCalendar = lazy(() => import('./WeekCalendar'));

interface WeekCardProps {
  draft: Draft;
  change: (change: Change) => void;
  /** Takes back the last removal, if there is one to take back. */
  undo: (() => void) | undefined;
}

/** The hours of every week and their zone: drawn on a calendar, or as a form for the keyboard and the phone. */
export function WeekCard({ draft, change, undo }: WeekCardProps) {
  const { t } = useTranslation('coaching');
  const wide = useMediaQuery('(min-width: 48rem)', undefined, { getInitialValueInEffect: false });
  const [picked, setPicked] = useState<'calendar' | 'list'>();
  const shown = picked ?? (wide ? 'calendar' : 'list');
  return (
    <Card>
      <Group justify="space-between" align="flex-end" mb="md" gap="sm">
        <Select
          w={{ base: '100%', xs: '20rem' }}
          label={t('availability.zone')}
          description={t('availability.zoneHint', { zone: formatZone(draft.timeZone) })}
          searchable
          allowDeselect={false}
          limit={100}
          data={zoneOptions(draft.timeZone)}
          value={draft.timeZone}
          onChange={(timeZone) => timeZone && change({ kind: 'zone', timeZone })}
        />
        <SegmentedControl
          aria-label={t('availability.view')}
          value={shown}
          onChange={(value) => setPicked(value)}
          data={[
            {
              value: 'calendar' as const,
              label: (
                <Choice icon={<IconCalendarWeek size={16} aria-hidden />} name={t('availability.calendar')} />
              ),
            },
            {
              value: 'list' as const,
              label: <Choice icon={<IconList size={16} aria-hidden />} name={t('availability.list')} />,
            },
          ]}
        />
      </Group>
      <Title order={2} size="h4">
        {t('availability.week')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" role="status">
        {t('availability.sum', { time: hours(minutesPerWeek(draft.week)) })}
      </Text>
      <Presets week={draft.week} onChange={change} />
      {shown === 'calendar' ? (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {t('availability.calendarHint')}
          </Text>
          <Suspense fallback={<Skeleton height={560} />}>
            <WeekCalendar week={draft.week} onChange={change} />
          </Suspense>
        </>
      ) : (
        <DayList week={draft.week} onChange={change} />
      )}
      <Group mt="xs" mih={36} role="status">
        {undo && (
          <>
            <Text size="sm">{t('availability.removed')}</Text>
            <Button size="compact-sm" variant="default" onClick={undo}>
              {t('availability.undo')}
            </Button>
          </>
        )}
      </Group>
    </Card>
  );
}

function Choice({ icon, name }: { icon: ReactNode; name: string }) {
  return (
    <span className={classes['choice']}>
      {icon}
      {name}
    </span>
  );
}

function hours(minutes: number): string {
  return formatNumber(minutes / 60, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  });
}
