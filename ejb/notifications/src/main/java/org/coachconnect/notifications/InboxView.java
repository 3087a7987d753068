package org.coachconnect.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the inbox.
 *
 * @param unread number of unread items in the whole inbox
 * @param nextCursor null on the last page
 */
public record InboxView(
        List<NotificationView> items, long unread, @Nullable String nextCursor) {
    public InboxView {
        items = List.copyOf(items);
    }
}
