import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber, languageName } from '~/format';
import classes from './ActiveFilters.module.css';
import { CURRENCY, NO_FILTERS, type SearchFilters } from './filters';
import type { ChangeFilters } from './SearchPage';

interface ActiveFiltersProps {
  filters: SearchFilters;
  onChange: ChangeFilters;
}

/** What narrows the search now; each goes with a click. */
export function ActiveFilters({ filters, onChange }: ActiveFiltersProps) {
  const { t } = useTranslation('search');
  const chips = activeFilters(filters, t);
  if (chips.length === 0) {
    return null;
  }
  return (
    <ul className={classes['chips']} aria-label={t('filters.active')}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <UnstyledButton
            className={classes['chip'] ?? ''}
            aria-label={t('filters.remove', { filter: label })}
            onClick={() => onChange(without)}
          >
            {label}
            <IconX size={14} aria-hidden />
          </UnstyledButton>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <UnstyledButton
            className={classes['all'] ?? ''}
            onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort })}
          >
            {t('filters.reset')}
          </UnstyledButton>
        </li>
      )}
    </ul>
  );
}

export interface ActiveFilter {
  label: string;
  /** The change that takes it away. */
  without: Partial<SearchFilters>;
}

export function activeFilters(
  { q, games, languages, below, minRating, free }: SearchFilters,
  t: TFunction<'search'>,
): ActiveFilter[] {
  const chips: ActiveFilter[] = [];
  if (q) {
    chips.push({ label: `“${q}”`, without: { q: '' } });
  }
  if (free) {
    chips.push({ label: t(`free.${free}`), without: { free: undefined } });
  }
  for (const game of games) {
    chips.push({ label: game, without: { games: games.filter((other) => other !== game) } });
  }
  if (below !== undefined) {
    const price = formatMoney({ amount: below, currency: CURRENCY });
    chips.push({ label: t('price.below', { price }), without: { below: undefined } });
  }
  if (minRating !== undefined) {
    const stars = formatNumber(minRating);
    chips.push({ label: t('rating.atLeast', { stars }), without: { minRating: undefined } });
  }
  for (const language of languages) {
    const without = { languages: languages.filter((other) => other !== language) };
    chips.push({ label: languageName(language), without });
  }
  return chips;
}
