package org.coachconnect.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One found coach.
 *
 * @param price of the lowest offering
 * @param verification UNVERIFIED, SUBMITTED, VERIFIED or REJECTED
 * @param distanceKm from the place of the search, one decimal; null without one or where the coach gives no place
 * @param nextFreeAt start of the next bookable hour; null when none is known
 * @param highlight HTML-escaped piece of the headline or bio with the found words in {@code <em>}; null without a text
 */
public record CoachHit(
        UUID coachId,
        String displayName,
        String headline,
        List<Game> games,
        List<String> languages,
        String country,
        Money price,
        Rating rating,
        @Schema(ref = "VerificationStatus") String verification,
        @Nullable Double distanceKm,
        @Nullable Instant nextFreeAt,
        @Nullable String highlight) {
    public CoachHit {
        games = List.copyOf(games);
        languages = List.copyOf(languages);
    }

    /** A game and the coach's rank in it. */
    @Schema(name = "CoachHitGame")
    public record Game(String game, @Nullable String rank) {}

    /** @param mean 1 to 5, or null while there is no rating */
    @Schema(name = "CoachHitRating")
    public record Rating(@Nullable Double mean, long count) {}
}
