package org.coachconnect.ratings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a participant may know of a session's ratings.
 *
 * @param theirs null until both have rated or the time to rate is over
 * @param closesAt until when the session can be rated
 */
public record SessionRatings(
        @Nullable RatingView mine, @Nullable RatingView theirs, Instant closesAt) {}
