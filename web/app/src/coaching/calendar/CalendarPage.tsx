import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { IconClockEdit } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { browserZone, formatZone } from '~/format';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { useMyAvailability } from '../queries';
import { useMySessions } from '../sessions/useMySessions';
import type { Stretch } from './bookableTimes';
import { loadedSince } from './kinds';
import { Legend } from './Legend';

const SessionCalendar = lazy(() => import('./SessionCalendar'));

export default function CalendarPage() {
  const { t } = useTranslation('coaching');
  const [shown, setShown] = useState<Stretch>();
  const [opened] = useState(Date.now);
  const sessions = useMySessions(loadedSince(shown?.start ?? opened, opened));
  const availability = useMyAvailability();
  const waiting = <Skeleton height={640} radius="md" />;
  return (
    <Page
      title={t('calendar.title')}
      lead={t('calendar.zone', { zone: formatZone(browserZone(), shown?.start ?? opened) })}
      actions={
        <Button
          component={Link}
          to="/coaching/availability"
          variant="default"
          leftSection={<IconClockEdit size={18} aria-hidden />}
        >
          {t('calendar.edit')}
        </Button>
      }
    >
      <QueryView query={sessions} skeleton={waiting}>
        {(items) => (
          <Stack gap="md">
            <Suspense fallback={waiting}>
              <SessionCalendar
                sessions={items}
                availability={availability.data}
                shown={shown}
                onShow={(now) => setShown((before) => (isSame(before, now) ? before : now))}
              />
            </Suspense>
            <Legend />
            {availability.isError && (
              <Text size="sm" c="dimmed">
                {t('calendar.withoutHours')}
              </Text>
            )}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

/** The calendar tells what it shows more often than that changes. */
function isSame(one: Stretch | undefined, other: Stretch): boolean {
  return one?.start === other.start && one.end === other.end;
}
