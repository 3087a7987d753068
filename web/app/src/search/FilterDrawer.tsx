import { Badge, Button, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Facets } from '~/api/schema.gen';
import { FilterPanel } from './FilterPanel';
import classes from './FilterDrawer.module.css';
import { countFilters, NO_FILTERS, type SearchFilters } from './filters';
import type { ChangeFilters } from './SearchPage';

interface FilterDrawerProps {
  filters: SearchFilters;
  facets: Facets | undefined;
  total: number | undefined;
  onChange: ChangeFilters;
}

/** The filters where there is no room for them beside the results. */
export function FilterDrawer({ filters, facets, total, onChange }: FilterDrawerProps) {
  const { t } = useTranslation('search');
  const [opened, { open, close }] = useDisclosure();
  const count = countFilters(filters);
  return (
    <div className={classes['narrow']}>
      <Button
        variant="default"
        onClick={open}
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        rightSection={count > 0 && <Badge size="sm">{count}</Badge>}
        aria-label={t('filters.open', { count })}
      >
        {t('filters.title')}
      </Button>
      <Drawer
        opened={opened}
        onClose={close}
        title={t('filters.title')}
        position="bottom"
        size="88%"
        closeButtonProps={{ 'aria-label': t('filters.close'), size: 'lg' }}
      >
        <FilterPanel filters={filters} facets={facets} onChange={onChange} />
        <div className={classes['foot']}>
          <Button
            variant="default"
            disabled={count === 0}
            onClick={() => onChange({ ...NO_FILTERS, q: filters.q, sort: filters.sort })}
          >
            {t('filters.reset')}
          </Button>
          <Button onClick={close}>
            {total === undefined ? t('filters.close') : t('filters.show', { count: total })}
          </Button>
        </div>
      </Drawer>
    </div>
  );
}
