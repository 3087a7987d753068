import { IconDeviceGamepad2, IconUser } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '~/api/schema.gen';
import classes from './CoachSearchBox.module.css';
import { optionId } from './useProposals';
import { suggestionValue } from './useSuggestions';

interface SuggestionOptionsProps {
  list: string;
  suggestions: readonly Suggestion[];
  active: number;
  onTake: (chosen: Suggestion) => void;
}

/** The proposals below the field; the pointer takes one without the field losing the focus. */
export function SuggestionOptions({ list, suggestions, active, onTake }: SuggestionOptionsProps) {
  const { t } = useTranslation('search');
  return (
    <ul id={list} role="listbox" className={classes['options']} aria-label={t('box.proposals')}>
      {suggestions.map((suggestion, place) => (
        <Option
          key={suggestionValue(suggestion)}
          id={optionId(list, place)}
          suggestion={suggestion}
          active={place === active}
          onTake={() => onTake(suggestion)}
        />
      ))}
    </ul>
  );
}

interface OptionProps {
  id: string;
  suggestion: Suggestion;
  active: boolean;
  onTake: () => void;
}

function Option({ id, suggestion, active, onTake }: OptionProps) {
  const { t } = useTranslation('search');
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) {
      item.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [active]);
  return (
    // The keyboard's way is in the field, which keeps the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      ref={item}
      id={id}
      role="option"
      aria-selected={active}
      className={classes['option']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {suggestion.kind === 'GAME' ? (
        <IconDeviceGamepad2 size={18} aria-hidden />
      ) : (
        <IconUser size={18} aria-hidden />
      )}
      {suggestion.text}
      <span className={classes['kind']}>{t(`box.kind.${suggestion.kind}`)}</span>
    </li>
  );
}
