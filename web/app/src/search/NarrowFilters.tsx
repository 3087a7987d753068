import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facets } from '~/api/schema.gen';
import { formatNumber } from '~/format';
import classes from './FilterDrawer.module.css';
import { countFilters, type SearchFilters } from './filters';
import type { ChangeFilters } from './SearchPage';

/** Fetched with the first click: on a desktop nobody needs it. */
const FilterDrawer = lazy(() => import('./FilterDrawer'));

export interface NarrowFiltersProps {
  filters: SearchFilters;
  facets: Facets | undefined;
  total: number | undefined;
  onChange: ChangeFilters;
}

/** The filters where there is no room for them beside the results. */
export function NarrowFilters(props: NarrowFiltersProps) {
  const { t } = useTranslation('search');
  const [opened, { open, close }] = useDisclosure();
  const button = useRef<HTMLButtonElement>(null);
  const [wanted, setWanted] = useState(false);
  const count = countFilters(props.filters);

  function leave() {
    close();
    button.current?.focus();
  }

  return (
    <div className={classes['narrow']}>
      <Button
        ref={button}
        variant="default"
        aria-haspopup="dialog"
        onClick={() => {
          setWanted(true);
          open();
        }}
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        rightSection={count > 0 && <span className={classes['count']}>{formatNumber(count)}</span>}
        aria-label={t('filters.open', { count })}
      >
        {t('filters.title')}
      </Button>
      <Suspense>{wanted && <FilterDrawer {...props} opened={opened} onClose={leave} />}</Suspense>
    </div>
  );
}
