package org.coachconnect.bookings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold a slot for the caller.
 *
 * @param note for the coach, at most {@value #MAX_NOTE} characters
 * @param requestKey the request's Idempotency-Key: the same key gives the same booking, also after a crash
 */
public record CreateBooking(
        UUID coachId,
        UUID offeringId,
        Instant startsAt,
        @Nullable String note,
        String requestKey) {
    public static final int MAX_NOTE = 2000;
}
