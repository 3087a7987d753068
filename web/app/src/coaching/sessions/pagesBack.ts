/** A page of a list that begins with the latest. */
interface Page<T> {
  items: readonly T[];
  nextCursor?: string | null;
}

/** What of such a list is not older than `since`, however many pages that takes. */
export async function pagesBack<T>(
  load: (cursor: string | undefined) => Promise<Page<T>>,
  since: number,
  momentOf: (item: T) => string,
): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<T> = await load(cursor);
    found.push(...page.items);
    const last = page.items.at(-1);
    cursor = last && Date.parse(momentOf(last)) >= since ? (page.nextCursor ?? undefined) : undefined;
  } while (cursor);
  return found.filter((item) => Date.parse(momentOf(item)) >= since);
}
