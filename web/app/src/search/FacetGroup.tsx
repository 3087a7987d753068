import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetValue } from '~/api/schema.gen';
import { formatNumber } from '~/format';
import classes from './FilterPanel.module.css';

interface FacetChecksProps {
  title: string;
  choices: readonly FacetValue[];
  chosen: readonly string[];
  label?: (value: string) => string;
  onChange: (chosen: string[]) => void;
}

/** A filter of which several values may be chosen: any of them will do. */
export function FacetChecks({ title, choices, chosen, label, onChange }: FacetChecksProps) {
  return (
    <Group title={title}>
      {choices.map(({ value, count }) => (
        <Choice key={value} label={label?.(value) ?? value} count={count}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
              )
            }
          />
        </Choice>
      ))}
    </Group>
  );
}

interface FacetRadiosProps {
  title: string;
  choices: readonly { value: string; label: string; count?: number }[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** A filter with one value, or any. */
export function FacetRadios({ title, choices, value, onChange }: FacetRadiosProps) {
  const { t } = useTranslation('search');
  const name = useId();
  return (
    <Group title={title}>
      <Choice label={t('filters.any')}>
        <input type="radio" name={name} checked={value === undefined} onChange={() => onChange(undefined)} />
      </Choice>
      {choices.map((choice) => (
        <Choice key={choice.value} label={choice.label} count={choice.count}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
        </Choice>
      ))}
    </Group>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={classes['group']}>
      <legend className={classes['title']}>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  count?: number | undefined;
  children: ReactNode;
}

function Choice({ label, count, children }: ChoiceProps) {
  const { t } = useTranslation('search');
  return (
    <label className={classes['choice']}>
      {children}
      <span className={classes['label']}>{label}</span>
      {count !== undefined && (
        <span className={classes['count']}>
          <span aria-hidden className="numeric">
            {formatNumber(count)}
          </span>
          <span className="visually-hidden">{t('filters.coaches', { count })}</span>
        </span>
      )}
    </label>
  );
}
