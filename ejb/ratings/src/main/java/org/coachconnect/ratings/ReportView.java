package org.coachconnect.ratings;

import java.time.Instant;
import java.util.UUID;

/** A rating that somebody finds against the rules, with what it says. */
public record ReportView(UUID id, UUID organisationId, String reason, Instant createdAt, RatingView rating) {}
