import { ActionIcon, Text, Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSend2 } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepDraft, readDraft } from './drafts';
import { EmojiButton } from './EmojiButton';
import { outbox } from './outbox';
import { useTypingSignal } from './useTypingSignal';
import classes from './Composer.module.css';

const MOST = 4000;
const COUNT_FROM = 3500;

/** Where one writes. What is written stays until it is sent, also over a reload. */
export function Composer({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('messages');
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => readDraft(conversationId));
  const enterSends = useMediaQuery('(pointer: fine)', true);
  const signalTyping = useTypingSignal(conversationId);
  const length = lengthOf(text);
  const canSend = text.trim() !== '' && length <= MOST;

  const write = (next: string) => {
    setText(next);
    keepDraft(conversationId, next);
  };
  const send = () => {
    if (canSend) {
      outbox.add(conversationId, text.trim());
      write('');
    }
    field.current?.focus();
  };
  const insert = (emoji: string) => {
    const at = field.current?.selectionStart ?? text.length;
    write(text.slice(0, at) + emoji + text.slice(field.current?.selectionEnd ?? at));
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (enterSends && event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  };

  return (
    <form
      className={classes['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <EmojiButton onPick={insert} />
      <Textarea
        ref={field}
        className={classes['field'] ?? ''}
        aria-label={t('write')}
        placeholder={t('write')}
        autosize
        minRows={1}
        maxRows={6}
        value={text}
        error={length > MOST && t('tooLong', { count: length - MOST })}
        onChange={(event) => {
          write(event.currentTarget.value);
          signalTyping();
        }}
        onKeyDown={onKeyDown}
      />
      <ActionIcon type="submit" size={42} disabled={!canSend} aria-label={t('send')}>
        <IconSend2 aria-hidden />
      </ActionIcon>
      {length >= COUNT_FROM && length <= MOST && (
        <Text size="xs" c="dimmed" className={classes['count'] ?? ''} role="status">
          {t('left', { count: MOST - length })}
        </Text>
      )}
      {enterSends && (
        <Text size="xs" c="dimmed" className={classes['hint'] ?? ''}>
          {t('enterSends')}
        </Text>
      )}
    </form>
  );
}

/** In code points, as the server counts. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
