import { Combobox } from '@mantine/core';
import { IconDeviceGamepad2, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '~/api/schema.gen';
import classes from './CoachSearchBox.module.css';
import { suggestionValue } from './useSuggestions';

export function SuggestionOptions({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const { t } = useTranslation('search');
  return (
    <Combobox.Dropdown hidden={suggestions.length === 0}>
      <Combobox.Options aria-label={t('box.proposals')}>
        {suggestions.map((suggestion) => (
          <Combobox.Option key={suggestionValue(suggestion)} value={suggestionValue(suggestion)}>
            <span className={classes['option']}>
              {suggestion.kind === 'GAME' ? (
                <IconDeviceGamepad2 size={18} aria-hidden />
              ) : (
                <IconUser size={18} aria-hidden />
              )}
              {suggestion.text}
              <span className={classes['kind']}>{t(`box.kind.${suggestion.kind}`)}</span>
            </span>
          </Combobox.Option>
        ))}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
