package org.coachconnect.notifications;

import jakarta.ejb.Local;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.PageRequest;

/** The caller's own in-app inbox. */
@Local
public interface NotificationFacade {
    /** A page of the inbox, newest first, with the number of all unread items. */
    InboxView inbox(Caller caller, PageRequest page);

    /**
     * Marks one item as read; no change when it is already.
     *
     * @throws NotFound when the caller has no such item
     */
    void markRead(Caller caller, UUID notificationId);

    /** Marks everything that is in the inbox now as read. */
    void markAllRead(Caller caller);
}
