import { Card, Group, SegmentedControl, Skeleton, Title } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EarningsEntry } from '~/api/schema.gen';
import { QueryView } from '~/ui/QueryView';
import { PeriodTable } from './PeriodTable';
import { currencies, series, seriesStart, type Unit } from './series';
import { useEntriesSince } from './useEarnings';

const PeriodBars = lazy(() => import('./PeriodBars'));

/** What the last twelve months or weeks brought, as bars and as numbers. */
export function EarningsChart() {
  const { t } = useTranslation('coaching');
  const [unit, setUnit] = useState<Unit>('month');
  const entries = useEntriesSince(seriesStart('month'));
  return (
    <Card component="section" aria-labelledby="chart">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4" id="chart">
          {t(`earnings.last.${unit}`)}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label={t('earnings.unit')}
          value={unit}
          onChange={setUnit}
          data={[
            { value: 'month', label: t('earnings.month') },
            { value: 'week', label: t('earnings.week') },
          ]}
        />
      </Group>
      <QueryView query={entries} skeleton={<Skeleton height={240} />}>
        {(items) => <Chart entries={items} unit={unit} />}
      </QueryView>
    </Card>
  );
}

function Chart({ entries, unit }: { entries: readonly EarningsEntry[]; unit: Unit }) {
  const { t } = useTranslation('coaching');
  const known = currencies(entries);
  const [picked, setPicked] = useState<string>();
  const currency = picked && known.includes(picked) ? picked : (known[0] ?? 'EUR');
  const periods = series(entries, currency, unit);
  return (
    <>
      {known.length > 1 && (
        <SegmentedControl
          size="xs"
          mb="sm"
          aria-label={t('earnings.currency')}
          value={currency}
          onChange={setPicked}
          data={known}
        />
      )}
      <div aria-hidden>
        <Suspense fallback={<Skeleton height={240} />}>
          <PeriodBars periods={periods} currency={currency} unit={unit} />
        </Suspense>
      </div>
      <PeriodTable periods={periods} currency={currency} unit={unit} />
    </>
  );
}
