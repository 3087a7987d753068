import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMoney } from '~/format';
import { QueryView, SkeletonLines } from '~/ui/QueryView';
import { currentPeriods, seriesStart } from '../earnings/series';
import { useEntriesSince } from '../earnings/useEarnings';

/** What this month brought so far, in each currency. */
export function MonthEarnings() {
  const { t, i18n } = useTranslation('coaching');
  const entries = useEntriesSince(seriesStart('month'));
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'long' }).format(new Date());
  return (
    <Stack gap="xs" align="stretch">
      <Title order={2} size="h4">
        {t('month.title', { month })}
      </Title>
      <QueryView
        query={entries}
        skeleton={<SkeletonLines count={1} height={44} />}
        isEmpty={(items) => currentPeriods(items, 'month').length === 0}
        empty={<Text c="dimmed">{t('month.none')}</Text>}
      >
        {(items) =>
          currentPeriods(items, 'month').map(({ currency, sum, held }) => (
            <div key={currency}>
              <Text className="numeric" fz="1.75rem" fw={600} lh={1.2}>
                {formatMoney({ amount: sum, currency })}
              </Text>
              <Text size="sm" c="dimmed">
                {held > 0
                  ? t('month.held', { money: formatMoney({ amount: held, currency }) })
                  : t('month.after')}
              </Text>
            </div>
          ))
        }
      </QueryView>
      <Anchor component={Link} to="/coaching/earnings" size="sm">
        {t('month.more')}
      </Anchor>
    </Stack>
  );
}
