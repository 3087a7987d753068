package org.coachconnect.ratings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Replaces what is not null of a rating that nobody has seen yet; fields as in {@link RateSession}. */
public record ChangeRating(
        UUID ratingId,
        @Nullable Integer stars,
        @Nullable Aspects aspects,
        @Nullable String comment) {}
