import { useComputedColorScheme } from '@mantine/core';
import Picker from 'emoji-picker-element/picker.js';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { emojiWords } from './emojiWords';
import classes from './EmojiPicker.module.css';

/** The emoji come from this installation like everything else, in the person's language. */
export default function EmojiPicker({ onPick }: { onPick: (emoji: string) => void }) {
  const { i18n } = useTranslation('messages');
  const place = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  const scheme = useComputedColorScheme();
  const language = i18n.resolvedLanguage;
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);
  useEffect(() => {
    let picker: Picker | undefined;
    let left = false;
    void emojiWords(language).then((words) => {
      if (left) {
        return;
      }
      picker = new Picker(words);
      picker.classList.add(scheme, classes['picker'] ?? '');
      picker.addEventListener('emoji-click', ({ detail }) => detail.unicode && pick.current(detail.unicode));
      place.current?.append(picker);
    });
    return () => {
      left = true;
      picker?.remove();
    };
  }, [language, scheme]);
  return <div ref={place} className={classes['place']} />;
}
