import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '~/format';
import classes from './Earnings.module.css';
import { type Period, periodName, POCKETS, total, type Unit } from './series';

interface PeriodTableProps {
  periods: readonly Period[];
  currency: string;
  unit: Unit;
}

/** The numbers of the chart, for whoever does not see it or wants them exactly. */
export function PeriodTable({ periods, currency, unit }: PeriodTableProps) {
  const { t } = useTranslation('coaching');
  const money = (amount: number) => formatMoney({ amount, currency });
  return (
    <details className={classes['numbers']}>
      <summary>{t('earnings.asTable')}</summary>
      <Table.ScrollContainer minWidth={420}>
        <Table withRowBorders>
          <Table.Caption>{t(`earnings.last.${unit}`)}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t(`earnings.column.${unit}`)}</Table.Th>
              {POCKETS.map((pocket) => (
                <Table.Th key={pocket} scope="col" ta="right">
                  {t(`earnings.${pocket}`)}
                </Table.Th>
              ))}
              <Table.Th scope="col" ta="right">
                {t('earnings.sum')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {periods.toReversed().map((period) => (
              <Table.Tr key={period.start.getTime()}>
                <Table.Th scope="row" fw={500}>
                  {periodName(period.start, unit)}
                </Table.Th>
                {POCKETS.map((pocket) => (
                  <Table.Td key={pocket} ta="right" className="numeric">
                    {money(period[pocket])}
                  </Table.Td>
                ))}
                <Table.Td ta="right" className="numeric" fw={600}>
                  {money(total(period))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}
