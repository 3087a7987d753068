import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/ui/EmptyState';
import { activeFilters } from './ActiveFilters';
import { NO_FILTERS, type SearchFilters } from './filters';
import type { ChangeFilters } from './SearchPage';

interface NobodyFoundProps {
  filters: SearchFilters;
  onChange: ChangeFilters;
}

/** Nobody fits: proposes each filter that could be let go. */
export function NobodyFound({ filters, onChange }: NobodyFoundProps) {
  const { t } = useTranslation('search');
  const active = activeFilters(filters, t);
  return (
    <EmptyState
      title={t('nobody.title')}
      hint={t(active.length > 0 ? 'nobody.hint' : 'nobody.none')}
      action={
        <Group gap="xs" mt="xs">
          {active.map(({ label, without }) => (
            <Button key={label} size="sm" variant="default" onClick={() => onChange(without)}>
              {t('nobody.without', { filter: label })}
            </Button>
          ))}
          {active.length > 1 && (
            <Button size="sm" onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort })}>
              {t('nobody.all')}
            </Button>
          )}
        </Group>
      }
    />
  );
}
