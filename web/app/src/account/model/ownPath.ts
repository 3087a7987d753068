/**
 * The page of ours that an address names, or undefined: nobody may use our sign-in to lead people to another site.
 * What comes back is as the browser understands it, so that nothing is read otherwise later.
 */
export function ownPath(to: string | null | undefined): string | undefined {
  if (!to?.startsWith('/')) {
    return undefined;
  }
  const { origin } = window.location;
  const url = URL.canParse(to, origin) ? new URL(to, origin) : undefined;
  return url?.origin === origin && !url.pathname.startsWith('//')
    ? url.pathname + url.search + url.hash
    : undefined;
}
