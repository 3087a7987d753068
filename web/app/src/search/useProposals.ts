import { type KeyboardEvent, useId, useState } from 'react';
import type { Suggestion } from '~/api/schema.gen';
import { movedBy } from './suggestionKeys';

/**
 * A field with a list of proposals, by the combobox pattern of ARIA: the focus stays in the field, the arrows mark a
 * proposal, Enter takes it, Escape closes the list.
 */
export function useProposals(suggestions: readonly Suggestion[], choose: (chosen: Suggestion) => void) {
  const list = useId();
  const [wanted, setWanted] = useState(false);
  const [marked, setMarked] = useState(-1);
  const opened = wanted && suggestions.length > 0;
  const active = opened && marked < suggestions.length ? marked : -1;

  function open() {
    setWanted(true);
    setMarked(-1);
  }

  function close() {
    setWanted(false);
    setMarked(-1);
  }

  function take(chosen: Suggestion) {
    close();
    choose(chosen);
  }

  function onKeyDown(event: KeyboardEvent) {
    const moved = movedBy(event.key, active, suggestions.length);
    const chosen = suggestions[active];
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (moved !== undefined) {
      setWanted(true);
      setMarked(moved);
    } else if (event.key === 'Enter' && chosen) {
      take(chosen);
    } else if (event.key === 'Escape' && opened) {
      close();
    } else {
      return;
    }
    event.preventDefault();
  }

  const field = {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': opened,
    'aria-controls': opened ? list : undefined,
    'aria-activedescendant': active >= 0 ? optionId(list, active) : undefined,
    autoComplete: 'off',
    onKeyDown,
    onBlur: close,
  };
  return { list, opened, active, open, close, take, field };
}

export function optionId(list: string, place: number): string {
  return `${list}-${place}`;
}
