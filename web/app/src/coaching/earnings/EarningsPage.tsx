import { Button, Card, Grid, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isTransient } from '~/api/problem';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { SkeletonLines } from '~/ui/QueryView';
import { MoreButton } from '~/ui/MoreButton';
import { PayoutAccount } from '../payouts/PayoutAccount';
import { EarningsChart } from './EarningsChart';
import { EntryTable } from './EntryTable';
import { NextTransfers } from './NextTransfers';
import { Sums } from './Sums';
import { useEarnings } from './useEarnings';

/** Where a coach's money is, and where it goes. */
export default function EarningsPage() {
  const { t } = useTranslation('coaching');
  const query = useEarnings();
  const sums = query.data?.pages[0];
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page title={t('earnings.title')} lead={t('earnings.lead')}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack gap="lg" aria-busy={query.isPending}>
            {query.isPending && <SkeletonLines count={4} height={96} />}
            {query.error && (
              <ProblemAlert
                error={query.error}
                onRetry={isTransient(query.error) ? () => void query.refetch() : undefined}
              />
            )}
            {sums && <Sums sums={sums} />}
            {sums && entries.length === 0 && <NothingYet />}
            {entries.length > 0 && (
              <>
                <EarningsChart />
                <EntryTable
                  entries={entries}
                  more={<MoreButton query={query}>{t('earnings.more')}</MoreButton>}
                />
              </>
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack gap="lg">
            <Card>
              <Title order={2} size="h4" mb="sm">
                {t('payouts.title')}
              </Title>
              <PayoutAccount />
            </Card>
            <NextTransfers entries={entries} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

function NothingYet() {
  const { t } = useTranslation('coaching');
  return (
    <EmptyState
      title={t('earnings.emptyTitle')}
      hint={t('earnings.emptyHint')}
      action={
        <Button component={Link} to="/coaching/availability" variant="default">
          {t('earnings.emptyGo')}
        </Button>
      }
    />
  );
}
