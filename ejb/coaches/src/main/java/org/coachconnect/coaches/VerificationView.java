package org.coachconnect.coaches;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coach's wish to be verified.
 *
 * @param games what the coach claims: the ranks are to be proven by the evidence
 * @param status never UNVERIFIED
 * @param evidence web addresses
 * @param reason of the decision; null before it
 */
public record VerificationView(
        UUID id,
        UUID coachId,
        UUID organisationId,
        String coachName,
        List<CoachGame> games,
        VerificationStatus status,
        List<String> evidence,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
