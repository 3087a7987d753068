// Before the first paint, so that nobody is flashed with the other scheme; a file because the CSP allows no inline script.
(() => {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('coachconnect.color-scheme') ?? 'auto';
  } catch {
    // Storage is closed to us: the system decides.
  }
  const dark = chosen === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
