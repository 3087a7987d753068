import { Card, Grid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/auth/useSession';
import { useNow } from '~/bookings/hooks/useNow';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { agenda, yesterday } from '../sessions/agenda';
import { useMySessions } from '../sessions/useMySessions';
import { MonthEarnings } from './MonthEarnings';
import { NextSessions } from './NextSessions';
import { Requests } from './Requests';
import { SetupCard } from './SetupCard';

/** What a coach comes for: what to answer, what comes next, what was earned, what is left to set up. */
export default function DashboardPage() {
  const { t } = useTranslation('coaching');
  const me = useMe();
  const now = useNow();
  const sessions = useMySessions(yesterday(now));
  return (
    <Page title={t('dashboard.title')} lead={t('dashboard.lead')}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <QueryView query={sessions}>
            {(items) => {
              const { requests, moves, next } = agenda(items, me.id, now);
              return (
                <Stack gap="xl">
                  <Requests requests={requests} moves={moves} now={now} />
                  <NextSessions sessions={next} now={now} />
                </Stack>
              );
            }}
          </QueryView>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack gap="lg">
            <SetupCard />
            <Card>
              <MonthEarnings />
            </Card>
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
