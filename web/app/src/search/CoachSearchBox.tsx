import { Button, CloseButton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './CoachSearchBox.module.css';
import { SuggestionOptions } from './SuggestionOptions';
import { useProposals } from './useProposals';
import { useSuggestions } from './useSuggestions';

interface CoachSearchBoxProps {
  /** What is searched for now. */
  text: string;
  onText: (text: string) => void;
  onGame: (game: string) => void;
}

const DEBOUNCE_MS = 200;

/** The field to look for coaches in: it proposes games and names while one types, and asks on Enter. */
export function CoachSearchBox({ text, onText, onGame }: CoachSearchBoxProps) {
  const { t } = useTranslation('search');
  const [typed, setTyped] = useTyped(text);
  const [settled] = useDebouncedValue(typed.trim(), DEBOUNCE_MS);
  const suggestions = useSuggestions(settled);
  const proposals = useProposals(suggestions, ({ kind, text: chosen }) => {
    setTyped(kind === 'GAME' ? '' : chosen);
    if (kind === 'GAME') {
      onGame(chosen);
    } else {
      onText(chosen);
    }
  });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    proposals.close();
    onText(typed.trim());
  }

  function clear() {
    setTyped('');
    onText('');
  }

  return (
    <form className={classes['form']} role="search" onSubmit={submit}>
      <div className={classes['field']}>
        <TextInput
          {...proposals.field}
          size="md"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          name="q"
          maxLength={200}
          aria-label={t('box.label')}
          placeholder={t('box.placeholder')}
          leftSection={<IconSearch size={20} aria-hidden />}
          rightSection={
            typed && (
              <CloseButton
                onMouseDown={(event) => event.preventDefault()}
                onClick={clear}
                aria-label={t('box.clear')}
              />
            )
          }
          rightSectionPointerEvents="all"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            proposals.open();
          }}
        />
        {proposals.opened && (
          <SuggestionOptions
            list={proposals.list}
            suggestions={suggestions}
            active={proposals.active}
            onTake={proposals.take}
          />
        )}
      </div>
      <Button type="submit" size="md" className={classes['go'] ?? ''}>
        <IconSearch size={20} aria-hidden className={classes['goIcon']} />
        <span className={classes['goText']}>{t('box.search')}</span>
      </Button>
      <span className="visually-hidden" role="status">
        {proposals.opened ? t('box.proposed', { count: suggestions.length }) : ''}
      </span>
    </form>
  );
}

/** What is in the field; another search (the back button, a removed filter) replaces it. */
function useTyped(text: string): [string, (typed: string) => void] {
  const [searched, setSearched] = useState(text);
  const [typed, setTyped] = useState(text);
  if (searched !== text) {
    setSearched(text);
    setTyped(text);
  }
  return [typed, setTyped];
}
