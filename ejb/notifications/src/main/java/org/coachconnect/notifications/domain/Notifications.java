package org.coachconnect.notifications.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inboxes of the organisation in scope. */
public interface Notifications {
    void add(Notification notification);

    Optional<Notification> find(UUID id);

    /** @param before only items older than this one, or null for the newest */
    List<Notification> newest(UUID personId, @Nullable UUID before, int most);

    long countUnread(UUID personId);

    void markAllRead(UUID personId, Instant now);

    /** Removes what a newer item about the same subject makes superfluous. */
    void deleteUnread(UUID personId, NoticeKind kind, UUID subjectId);

    int deleteCreatedBefore(Instant before);
}
