import { useTranslation } from 'react-i18next';
import type { EarningsView, Money } from '~/api/schema.gen';
import { formatMoney } from '~/format';
import classes from './Earnings.module.css';

const POCKETS = ['pending', 'available', 'paidOut'] as const;
const WORDS = { pending: 'held', available: 'available', paidOut: 'paidOut' } as const;

/** The three places a coach's money goes through, each in every currency. */
export function Sums({ sums }: { sums: EarningsView }) {
  const { t } = useTranslation('coaching');
  return (
    <dl className={classes['sums']} aria-label={t('earnings.sums')}>
      {POCKETS.map((pocket) => (
        <div key={pocket} className={classes['sum']} data-pocket={WORDS[pocket]}>
          <dt>{t(`earnings.${WORDS[pocket]}`)}</dt>
          <dd className="numeric">{amounts(sums[pocket]) || t('earnings.nothing')}</dd>
          <dd className={classes['hint']}>{t(`earnings.${WORDS[pocket]}Hint`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function amounts(sums: readonly Money[]): string {
  return sums
    .filter(({ amount }) => amount !== 0)
    .map(formatMoney)
    .join(' + ');
}
