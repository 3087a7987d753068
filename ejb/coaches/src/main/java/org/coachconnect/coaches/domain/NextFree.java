package org.coachconnect.coaches.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The earliest start that anybody could book with a coach.
 *
 * @param bookableUntil the last moment at which the notice is still long enough
 */
public record NextFree(Instant startsAt, Instant bookableUntil) {
    /** The earliest over all offerings on sale; empty when the coach is full, or sells or opens nothing. */
    public static Optional<NextFree> of(
            OpeningHours hours, List<OfferingTerms> offerings, List<TimeRange> busy, Instant now) {
        return offerings.stream()
                .flatMap(terms -> new SlotFinder(hours, terms, now)
                        .first(busy).stream()
                                .map(start -> new NextFree(
                                        start, start.minus(Duration.ofMinutes(terms.minimumNoticeMinutes())))))
                .min(Comparator.comparing(NextFree::startsAt)
                        .thenComparing(NextFree::bookableUntil, Comparator.reverseOrder()));
    }
}
