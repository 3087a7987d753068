package org.coachconnect.ratings;

import org.jspecify.annotations.Nullable;

/**
 * One side's rating of a delivered session.
 *
 * @param stars 1 to 5
 * @param comment at most 2000 characters
 */
public record RateSession(
        SessionFacts session,
        int stars,
        @Nullable Aspects aspects,
        @Nullable String comment) {}
