/** What another app shared (the manifest's share_target) as one text; some apps put the address into the text. */
export function sharedText(params: URLSearchParams): string {
  const [title, text, url] = ['title', 'text', 'url'].map((name) => params.get(name)?.trim() ?? '');
  const parts = [title, text, url].filter((part) => part);
  return parts
    .filter((part, index) => !parts.some((other, at) => (at < index && other === part) || holds(other, part)))
    .join('\n');
}

function holds(whole: string | undefined, part: string | undefined): boolean {
  return whole !== part && whole !== undefined && part !== undefined && whole.includes(part);
}
