package org.coachconnect.search;

import java.time.Instant;
import java.util.List;

/**
 * What was searched for.
 *
 * @param from start of the counted time
 * @param searches number of searches with a text
 * @param withoutHits how many of them found nobody
 * @param top the most frequent texts
 * @param zeroResults the most frequent texts that found nobody
 */
public record SearchAnalytics(
        Instant from, long searches, long withoutHits, List<QueryCount> top, List<QueryCount> zeroResults) {
    public SearchAnalytics {
        top = List.copyOf(top);
        zeroResults = List.copyOf(zeroResults);
    }

    /**
     * A text, in lower case.
     *
     * @param meanHits how many coaches it found on average
     */
    public record QueryCount(String query, long count, double meanHits) {}
}
