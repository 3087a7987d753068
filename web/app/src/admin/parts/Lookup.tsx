import { Button, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface LookupProps {
  label: string;
  description?: string;
  initial: string;
  onLookup: (text: string) => void;
}

/** One field and what is looked up by it. */
export function Lookup({ label, description, initial, onLookup }: LookupProps) {
  const { t } = useTranslation('admin');
  const [text, setText] = useState(initial);
  return (
    <Group
      component="form"
      role="search"
      align="flex-end"
      gap="sm"
      mb="lg"
      onSubmit={(event) => {
        event.preventDefault();
        onLookup(text.trim());
      }}
    >
      <TextInput
        label={label}
        description={description}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        style={{ flex: '1 1 14rem' }}
        maw={480}
      />
      <Button type="submit" leftSection={<IconSearch size={18} aria-hidden />}>
        {t('lookup')}
      </Button>
    </Group>
  );
}
