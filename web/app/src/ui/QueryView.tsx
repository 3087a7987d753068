import { Alert, Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isTransient } from '~/api/problem';
import { formatRelative } from '~/format';
import { ProblemAlert } from './ProblemAlert';

interface QueryViewProps<T> {
  query: UseQueryResult<T, unknown>;
  /** The shape of what comes; some lines when not given. */
  skeleton?: ReactNode;
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  children: (data: T) => ReactNode;
}

/** A query in all its states: skeleton, words and a retry, what was saved before, the empty state, the data. */
export function QueryView<T>({ query, skeleton, isEmpty, empty, children }: QueryViewProps<T>) {
  const { data, error } = query;
  if (data === undefined) {
    return error ? (
      <ProblemAlert error={error} onRetry={isTransient(error) ? () => void query.refetch() : undefined} />
    ) : (
      <Loading>{skeleton ?? <SkeletonLines />}</Loading>
    );
  }
  return (
    <>
      {query.isError || query.fetchStatus === 'paused' ? <StaleNotice since={query.dataUpdatedAt} /> : null}
      {isEmpty?.(data) ? empty : children(data)}
    </>
  );
}

function Loading({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <div aria-busy="true">
      <span className="visually-hidden" role="status">
        {t('loading')}
      </span>
      {children}
    </div>
  );
}

function StaleNotice({ since }: { since: number }) {
  const { t } = useTranslation('ui');
  return (
    <Alert color="yellow" variant="light" mb="md" role="status">
      {t('stale', { when: formatRelative(since) })}
    </Alert>
  );
}

export function SkeletonLines({ count = 4, height = 72 }: { count?: number; height?: number }) {
  return (
    <Stack gap="sm">
      {Array.from({ length: count }, (_, line) => (
        <Skeleton key={line} height={height} radius="md" />
      ))}
    </Stack>
  );
}
