import { useEffect } from 'react';

/** Single keys that act while nobody is typing (WCAG 2.1.4: they can be left out, every one has its button). */
export function useShortcuts(actions: Readonly<Record<string, () => void>>, active: boolean): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const action = actions[event.key.toLowerCase()];
      if (active && action && !event.repeat && isPlain(event) && !isTyping(event.target)) {
        event.preventDefault();
        action();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [actions, active]);
}

function isPlain({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
