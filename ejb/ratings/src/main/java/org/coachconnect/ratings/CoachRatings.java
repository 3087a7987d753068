package org.coachconnect.ratings;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a coach's visible ratings by players, newest first, with their summary. */
public record CoachRatings(
        List<RatingView> items, Summary summary, @Nullable String nextCursor) {
    /**
     * All visible ratings of the coach.
     *
     * @param mean 1 to 5; null while there is none
     * @param histogram how many ratings of each number of stars, keys 1 to 5
     * @param aspects mean of each aspect; an aspect is missing while nobody rated it
     * @param reputation the Bayesian mean; see the README of the context
     */
    @Schema(name = "RatingSummary")
    public record Summary(
            @Nullable Double mean,
            long count,
            Map<String, Long> histogram,
            Map<String, Double> aspects,
            double reputation) {}
}
