import { Stack } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '~/ui/QueryView';
import { MoreButton } from '~/ui/MoreButton';

interface PagedProps<T> {
  query: UseInfiniteQueryResult<InfiniteData<{ items: T[] }>, unknown>;
  empty: ReactNode;
  children: (items: T[]) => ReactNode;
}

/** A long list, page by page. */
export function Paged<T>({ query, empty, children }: PagedProps<T>) {
  const { t } = useTranslation('admin');
  return (
    <Stack align="stretch">
      <QueryView query={query} isEmpty={({ pages }) => itemsOf(pages).length === 0} empty={empty}>
        {({ pages }) => children(itemsOf(pages))}
      </QueryView>
      <MoreButton query={query} style={{ alignSelf: 'flex-start' }}>
        {t('more')}
      </MoreButton>
    </Stack>
  );
}

function itemsOf<T>(pages: readonly { items: T[] }[]): T[] {
  return pages.flatMap(({ items }) => items);
}
