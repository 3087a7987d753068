import { Button, Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FilterPanel } from './FilterPanel';
import classes from './FilterDrawer.module.css';
import { countFilters, NO_FILTERS } from './filters';
import type { NarrowFiltersProps } from './NarrowFilters';

interface FilterDrawerProps extends NarrowFiltersProps {
  opened: boolean;
  onClose: () => void;
}

/** Its opener takes the focus back: it may come later than the click that opens it. */
export default function FilterDrawer({
  filters,
  facets,
  total,
  onChange,
  opened,
  onClose,
}: FilterDrawerProps) {
  const { t } = useTranslation('search');
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={t('filters.title')}
      position="bottom"
      size="88%"
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('filters.close'), size: 'lg' }}
    >
      <FilterPanel filters={filters} facets={facets} onChange={onChange} />
      <div className={classes['foot']}>
        <Button
          variant="default"
          disabled={countFilters(filters) === 0}
          onClick={() => onChange({ ...NO_FILTERS, q: filters.q, sort: filters.sort })}
        >
          {t('filters.reset')}
        </Button>
        <Button onClick={onClose}>
          {total === undefined ? t('filters.close') : t('filters.show', { count: total })}
        </Button>
      </div>
    </Drawer>
  );
}
