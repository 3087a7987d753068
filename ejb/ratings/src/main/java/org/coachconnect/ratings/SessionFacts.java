package org.coachconnect.ratings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rating has to know of its booking; given by the caller of the facade from the bookings context, never by a client.
 *
 * @param coachId the coach profile
 * @param coachPersonId the coach's account
 * @param completedAt when the session was delivered; null while it is not
 */
public record SessionFacts(
        UUID bookingId,
        UUID coachId,
        UUID coachPersonId,
        UUID playerPersonId,
        @Nullable Instant completedAt) {}
