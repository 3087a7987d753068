import { useSyncExternalStore } from 'react';

/** Chromium's offer to install; not in TypeScript's DOM types, because not every browser makes it. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

let offer: BeforeInstallPromptEvent | undefined;
const listeners = new Set<() => void>();

function take(next: BeforeInstallPromptEvent | undefined): void {
  offer = next;
  listeners.forEach((listener) => listener());
}

/** Keeps the browser's offer for the account menu, instead of its own banner. To be called before the first paint. */
export function awaitInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    take(event as BeforeInstallPromptEvent);
  });
  window.addEventListener('appinstalled', () => take(undefined));
}

/** Installs the app, or undefined where the browser does not offer it (or it is installed). */
export function useInstallOffer(): (() => void) | undefined {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offer,
  );
  return current && (() => void current.prompt().then(() => take(undefined)));
}
