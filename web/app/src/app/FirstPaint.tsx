import { useLayoutEffect } from 'react';

/** Keeps what `index.html` shows before the app runs, until there is a page to show instead. */
export function FirstPaint() {
  useLayoutEffect(() => () => document.getElementById('first-paint')?.remove(), []);
  return null;
}
