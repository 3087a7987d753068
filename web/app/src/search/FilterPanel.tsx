import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Facets } from '~/api/schema.gen';
import { formatMoney, formatNumber, languageName } from '~/format';
import { FacetChecks, FacetRadios } from './FacetGroup';
import { priceSteps, withChosen } from './facets';
import { CURRENCY, FREE, type SearchFilters } from './filters';
import classes from './FilterPanel.module.css';
import type { ChangeFilters } from './SearchPage';

interface FilterPanelProps {
  filters: SearchFilters;
  facets: Facets | undefined;
  onChange: ChangeFilters;
}

/** Everything a search can be narrowed by, with how many coaches each choice leaves. */
export function FilterPanel({ filters, facets, onChange }: FilterPanelProps) {
  const { t } = useTranslation('search');
  return (
    <div className={classes['panel']}>
      <FacetRadios
        title={t('filters.free')}
        value={filters.free}
        choices={FREE.map((free) => ({ value: free, label: t(`free.${free}`) }))}
        onChange={(free) => onChange({ free: FREE.find((choice) => choice === free) })}
      />
      {facets ? (
        <>
          <FacetChecks
            title={t('filters.game')}
            chosen={filters.games}
            choices={withChosen(facets.game, filters.games)}
            onChange={(games) => onChange({ games })}
          />
          <FacetRadios
            title={t('filters.price')}
            value={filters.below?.toString()}
            choices={priceSteps(facets.price).map(({ below, count }) => ({
              value: String(below),
              label: t('price.below', { price: formatMoney({ amount: below, currency: CURRENCY }) }),
              count,
            }))}
            onChange={(below) => onChange({ below: below ? Number(below) : undefined })}
          />
          <FacetRadios
            title={t('filters.rating')}
            value={filters.minRating?.toString()}
            choices={facets.rating.map(({ value, count }) => ({
              value: String(Number(value)),
              label: t('rating.atLeast', { stars: formatNumber(Number(value)) }),
              count,
            }))}
            onChange={(rating) => onChange({ minRating: rating ? Number(rating) : undefined })}
          />
          <FacetChecks
            title={t('filters.language')}
            chosen={filters.languages}
            choices={withChosen(facets.language, filters.languages)}
            label={languageName}
            onChange={(languages) => onChange({ languages })}
          />
        </>
      ) : (
        <Waiting />
      )}
    </div>
  );
}

function Waiting() {
  return (
    <>
      {[8, 5, 4, 6].map((lines) => (
        <div key={lines} className={classes['group']}>
          <Skeleton width="40%" height={16} mb="sm" />
          <Skeleton height={lines * 32 - 12} />
        </div>
      ))}
    </>
  );
}
