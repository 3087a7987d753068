import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { AvailabilityView, Timetable } from '~/api/schema.gen';
import { LocalDates } from '~/ui/LocalDates';
import { UnsavedGuard } from '~/ui/UnsavedGuard';
import { useRefreshCoach } from '../queries';
import classes from './AvailabilityForm.module.css';
import { ExceptionList } from './ExceptionList';
import { conflicts } from './timetable';
import { TimetableProblem } from './TimetableProblem';
import { useTimetable } from './useTimetable';
import { WeekCard } from './WeekCard';
import { dayName } from './words';

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
        <WeekCard draft={draft} change={change} undo={undo} />
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
