import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { searchPath } from '~/search/filters';
import classes from './Hero.module.css';

/** Leads to the search with what was typed; the search itself proposes and filters. */
export function SearchForm() {
  const { t } = useTranslation('landing');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');

  function search(event: SyntheticEvent) {
    event.preventDefault();
    void navigate(searchPath({ q: typed.trim() }));
  }

  return (
    <form className={classes['search']} role="search" action="/search" onSubmit={search}>
      <TextInput
        className={classes['field'] ?? ''}
        size="lg"
        name="q"
        inputMode="search"
        enterKeyHint="search"
        maxLength={200}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        leftSection={<IconSearch size={20} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" size="lg">
        {t('search.go')}
      </Button>
    </form>
  );
}
