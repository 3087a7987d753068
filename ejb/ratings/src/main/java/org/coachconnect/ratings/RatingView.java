package org.coachconnect.ratings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rating.
 *
 * @param authorName the name of the person who wrote it, as it was then
 * @param visible whether others can see it: both have rated or the time to rate is over
 * @param reply the coach's answer; null while there is none
 */
public record RatingView(
        UUID id,
        UUID bookingId,
        int stars,
        @Nullable Aspects aspects,
        @Nullable String comment,
        String authorName,
        Instant createdAt,
        boolean visible,
        @Nullable String reply) {}
