import { useEffect } from 'react';
import { useUnread } from './useUnread';

/** The number on the icon of the installed app. */
export function useAppBadge(): void {
  const { messages, notices } = useUnread();
  const count = messages + notices;
  useEffect(() => {
    if ('setAppBadge' in navigator) {
      // Refused where the app is not installed: there is no icon to put it on.
      void navigator.setAppBadge(count).catch(() => undefined);
    }
  }, [count]);
}
