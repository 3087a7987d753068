import { Text } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '~/format';
import classes from './RatingMark.module.css';

interface RatingMarkProps {
  mean: number | null | undefined;
  count: number;
}

/** "★ 4.8 (12)", or that there is no rating yet. */
export function RatingMark({ mean, count }: RatingMarkProps) {
  const { t } = useTranslation('ui');
  if (count === 0 || typeof mean !== 'number') {
    return (
      <Text span size="sm" c="dimmed">
        {t('rating.none')}
      </Text>
    );
  }
  const shown = formatNumber(mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <span className={classes['mark']}>
      <IconStarFilled size={16} aria-hidden className={classes['star']} />
      <span className="visually-hidden">{t('rating.spoken', { mean: shown, count })}</span>
      <span aria-hidden>
        <b className="numeric">{shown}</b> <span className={classes['count']}>({formatNumber(count)})</span>
      </span>
    </span>
  );
}
