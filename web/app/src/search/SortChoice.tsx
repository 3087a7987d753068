import { Alert, Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type SearchFilters, type Sort, SORTS } from './filters';
import { usePlace } from './place';
import type { ChangeFilters } from './SearchPage';
import classes from './SortChoice.module.css';

interface SortChoiceProps {
  filters: SearchFilters;
  onChange: ChangeFilters;
}

export function SortChoice({ filters, onChange }: SortChoiceProps) {
  const { t } = useTranslation('search');
  const { ask } = usePlace();

  function choose(sort: Sort) {
    if (sort === 'distance') {
      ask();
    }
    onChange({ sort });
  }

  return (
    <NativeSelect
      aria-label={t('sort.label')}
      value={filters.sort}
      data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
      onChange={(event) => choose(event.currentTarget.value as Sort)}
    />
  );
}

/** Says what distances still need; only the person's own click asks for the location. */
export function PlaceNotice({ filters, onChange }: SortChoiceProps) {
  const { t } = useTranslation('search');
  const { place, ask } = usePlace();
  if (filters.sort !== 'distance' || place.state === 'known') {
    return null;
  }
  return (
    <Alert mb="md" role="status" title={t(`place.${place.state}.title`)}>
      <p className={classes['hint']}>{t(`place.${place.state}.hint`)}</p>
      <div className={classes['ways']}>
        <Button size="xs" loading={place.state === 'asking'} onClick={ask}>
          {t(place.state === 'unasked' ? 'place.use' : 'place.again')}
        </Button>
        <Button size="xs" variant="default" onClick={() => onChange({ sort: 'relevance' })}>
          {t('place.without')}
        </Button>
      </div>
    </Alert>
  );
}
