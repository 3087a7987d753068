import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useReducedMotion } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber, minorUnits } from '~/format';
import { type Period, POCKETS, shortPeriodName, type Unit } from './series';

const COLORS = {
  paidOut: 'var(--mantine-primary-color-filled)',
  available: 'light-dark(#3b6fd6, #7aa5ff)',
  held: 'light-dark(#a86a00, #f5c451)',
};

interface PeriodBarsProps {
  periods: readonly Period[];
  currency: string;
  unit: Unit;
}

/** Bars of what was earned, stacked by where the money is. */
export default function PeriodBars({ periods, currency, unit }: PeriodBarsProps) {
  const { t } = useTranslation('coaching');
  const still = useReducedMotion();
  const units = minorUnits(currency);
  return (
    <BarChart
      h={240}
      type="stacked"
      dataKey="name"
      data={periods.map(({ start, ...pockets }) => ({ name: shortPeriodName(start, unit), ...pockets }))}
      series={POCKETS.map((pocket) => ({
        name: pocket,
        label: t(`earnings.${pocket}`),
        color: COLORS[pocket],
      }))}
      barChartProps={{ accessibilityLayer: false }}
      withLegend
      legendProps={{ position: 'bottom' }}
      maxBarWidth={36}
      barProps={{ isAnimationActive: !still }}
      tickLine="none"
      xAxisProps={{ interval: 'equidistantPreserveStart' }}
      yAxisProps={{
        width: 56,
        interval: 0,
        tickFormatter: (value: number) =>
          formatNumber(value / units, { notation: 'compact', maximumFractionDigits: 1 }),
      }}
      valueFormatter={(amount) => formatMoney({ amount, currency })}
    />
  );
}
