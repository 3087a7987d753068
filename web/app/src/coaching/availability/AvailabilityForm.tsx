import { Button, Card, Group, SegmentedControl, Select, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendarWeek, IconList } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { AvailabilityView, Timetable } from '~/api/schema.gen';
import { formatNumber, formatZone } from '~/format';
import { zoneOptions } from '~/format/codes';
import { LocalDates } from '~/ui/LocalDates';
import { UnsavedGuard } from '~/ui/UnsavedGuard';
import { useRefreshCoach } from '../queries';
import classes from './AvailabilityForm.module.css';
import { DayList } from './DayList';
import { ExceptionList } from './ExceptionList';
import { Presets } from './Presets';
import { conflicts, minutesPerWeek } from './timetable';
import { TimetableProblem } from './TimetableProblem';
import { useTimetable } from './useTimetable';
import { dayName } from './words';

const WeekCalendar = lazy(() => import('./WeekCalendar'));

interface AvailabilityFormProps {
  view: AvailabilityView;
  submitLabel: string;
  onSaved: () => void;
}

/** When a coach can be booked: the week, by pointer or by keyboard, and the dates that differ from it. */
export function AvailabilityForm({ view, submitLabel, onSaved }: AvailabilityFormProps) {
  const { t } = useTranslation('coaching');
  const refresh = useRefreshCoach();
  const { draft, timetable, today, dirty, change, undo, discard } = useTimetable(view);
  const wide = useMediaQuery('(min-width: 48rem)', undefined, { getInitialValueInEffect: false });
  const [picked, setPicked] = useState<'calendar' | 'list'>();
  const shown = picked ?? (wide ? 'calendar' : 'list');
  const clashes = conflicts(draft.week);
  const save = $api.useMutation('put', '/api/v1/coaches/me/availability', {
    onSuccess: async () => {
      await refresh();
      onSaved();
    },
  });
  const send = (body: Timetable) => save.mutate({ body });
  return (
    <LocalDates>
      <UnsavedGuard when={dirty && !save.isPending} />
      <Stack gap="lg">
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
                    <Choice
                      icon={<IconCalendarWeek size={16} aria-hidden />}
                      name={t('availability.calendar')}
                    />
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
        <Card>
          <Title order={2} size="h4">
            {t('availability.exceptions')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t('availability.exceptionsHint')}
          </Text>
          <ExceptionList exceptions={draft.exceptions} today={today} onChange={change} />
        </Card>
        {save.error ? (
          <TimetableProblem error={save.error} sent={save.variables.body} onRetry={() => send(timetable)} />
        ) : null}
        {clashes.length > 0 && (
          <Text c="error" size="sm" role="alert">
            {t('availability.clashOn', { days: clashes.map((day) => dayName(day)).join(', ') })}
          </Text>
        )}
        <Group className={classes['bar'] ?? ''} data-dirty={dirty || undefined}>
          <Button loading={save.isPending} disabled={clashes.length > 0} onClick={() => send(timetable)}>
            {submitLabel}
          </Button>
          {dirty && (
            <>
              <Button variant="subtle" color="gray" onClick={discard}>
                {t('availability.discard')}
              </Button>
              <Text size="sm" c="dimmed" role="status">
                {t('availability.unsaved')}
              </Text>
            </>
          )}
        </Group>
      </Stack>
    </LocalDates>
  );
}

function Choice({ icon, name }: { icon: React.ReactNode; name: string }) {
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
