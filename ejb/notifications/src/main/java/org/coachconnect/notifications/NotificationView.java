package org.coachconnect.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of the inbox, in the language the person had when it was made.
 *
 * @param kind what happened, e.g. {@code BOOKING_CONFIRMED}; for icons and filters
 * @param link path in the application where it leads, e.g. {@code /bookings/…}
 * @param readAt null while unread
 */
public record NotificationView(
        UUID id,
        String kind,
        String title,
        String body,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {}
