package org.coachconnect.ratings;

import java.time.Instant;
import java.util.UUID;

/** A session that the caller has not rated yet and still can. */
public record RateableSession(UUID bookingId, UUID coachId, Instant completedAt, Instant closesAt) {}
