package org.coachconnect.notifications.application;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.messaging.RealtimeFrame;
import org.coachconnect.notifications.domain.Notification;

/** A new item of the inbox, pushed to the open sockets of its owner. */
record NotificationFrame(UUID id, String kind, String title, String body, String link, Instant createdAt)
        implements RealtimeFrame {
    static NotificationFrame of(Notification added) {
        Notification.Words words = added.words();
        return new NotificationFrame(
                added.id(), added.kind().name(), words.title(), words.body(), words.link(), added.createdAt());
    }

    @Override
    public String type() {
        return "notification";
    }
}
