import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** How many were found; told to screen readers whenever another answer comes. */
export function Total({ total, stale }: { total: number | undefined; stale: boolean }) {
  const { t } = useTranslation('search');
  return (
    <div role="status" aria-busy={stale}>
      {total === undefined ? (
        <Skeleton width="8rem" height="1.25rem" />
      ) : (
        <Text fw={600}>{t('total', { count: total })}</Text>
      )}
    </div>
  );
}
