import { ActionIcon, Popover, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconMoodSmile } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const EmojiPicker = lazy(() => import('./EmojiPicker'));

/** Emoji for people at a keyboard without them; phones have their own. */
export function EmojiButton({ onPick }: { onPick: (emoji: string) => void }) {
  const { t } = useTranslation('messages');
  const [opened, setOpened] = useState(false);
  const isAtKeyboard = useMediaQuery('(pointer: fine)', true);
  if (!isAtKeyboard) {
    return <span />;
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="top-start" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size={42}
          aria-label={t('emoji')}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <IconMoodSmile aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <Suspense fallback={<Skeleton width={320} height={320} />}>
          <EmojiPicker
            onPick={(emoji) => {
              setOpened(false);
              onPick(emoji);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
