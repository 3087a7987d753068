import type { InfiniteData } from '@tanstack/react-query';
import type { InboxView, NotificationView } from '~/api/schema.gen';

export type InboxPages = InfiniteData<InboxView>;

const OF_MESSAGES = 'MESSAGE';

/** The inbox with a notice that was pushed on top; of a conversation's unread notices the server keeps the newest. */
export function withNew(pages: InboxPages, added: NotificationView): InboxPages {
  if (allNotices(pages).some(({ id }) => id === added.id)) {
    return pages;
  }
  const isReplaced = (notice: NotificationView) =>
    isUnreadOfMessages(added) && isUnreadOfMessages(notice) && notice.link === added.link;
  const kept = without(pages, isReplaced);
  const [first, ...rest] = kept.pages;
  return first
    ? { ...kept, pages: [{ ...first, items: [added, ...first.items], unread: first.unread + 1 }, ...rest] }
    : pages;
}

function without(pages: InboxPages, matches: (notice: NotificationView) => boolean): InboxPages {
  const gone = allNotices(pages).filter(matches).length;
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      unread: Math.max(0, page.unread - gone),
      items: page.items.filter((notice) => !matches(notice)),
    })),
  };
}

/** The inbox after those that `matches` were read at `now`. */
export function withRead(
  pages: InboxPages,
  matches: (notice: NotificationView) => boolean,
  now: string,
): InboxPages {
  const read = allNotices(pages).filter((notice) => !notice.readAt && matches(notice)).length;
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      unread: Math.max(0, page.unread - read),
      items: page.items.map((notice) =>
        notice.readAt || !matches(notice) ? notice : { ...notice, readAt: now },
      ),
    })),
  };
}

export function allNotices(pages: InboxPages): NotificationView[] {
  return pages.pages.flatMap(({ items }) => items);
}

/** How many notices are unread, without those of messages: these are counted in their conversations. */
export function unreadNotices(pages: InboxPages | undefined): number {
  const ofMessages = pages ? allNotices(pages).filter(isUnreadOfMessages).length : 0;
  return Math.max(0, (pages?.pages[0]?.unread ?? 0) - ofMessages);
}

function isUnreadOfMessages({ kind, readAt }: NotificationView): boolean {
  return kind === OF_MESSAGES && !readAt;
}
