import { describe, expect, it, vi } from 'vitest';
import { pagesBack } from './pagesBack';

const NEWEST = { at: '2026-11-24T12:00:00Z' };
const NEWER = { at: '2026-11-20T12:00:00Z' };
const OLD = { at: '2026-11-01T12:00:00Z' };
const OLDER = { at: '2026-10-01T12:00:00Z' };
const PAGES: Record<string, { items: (typeof OLD)[]; nextCursor: string | null }> = {
  first: { items: [NEWEST, NEWER], nextCursor: 'second' },
  second: { items: [OLD], nextCursor: 'third' },
  third: { items: [OLDER], nextCursor: null },
};

function loader() {
  return vi.fn((cursor: string | undefined) =>
    Promise.resolve(PAGES[cursor ?? 'first'] ?? { items: [], nextCursor: null }),
  );
}

describe('the pages back to a moment', () => {
  it('are asked for until one is older', async () => {
    const load = loader();
    expect(await pagesBack(load, Date.parse('2026-11-10'), ({ at }) => at)).toEqual([NEWEST, NEWER]);
    expect(load.mock.calls).toEqual([[undefined], ['second']]);
  });

  it('end with the list', async () => {
    expect(await pagesBack(loader(), 0, ({ at }) => at)).toEqual([NEWEST, NEWER, OLD, OLDER]);
  });

  it('may be none', async () => {
    const nothing = () => Promise.resolve({ items: [] as (typeof OLD)[] });
    expect(await pagesBack(nothing, 0, ({ at }) => at)).toEqual([]);
  });
});
