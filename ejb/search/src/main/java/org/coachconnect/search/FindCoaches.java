package org.coachconnect.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A search; every part may be missing.
 *
 * @param text words that must all be found in name, headline, bio or games
 * @param games any of these, as published by coaches, in any case; none for all
 * @param languages any of these ISO 639 codes; none for all
 * @param minRating mean of the visible ratings, 0 to 5
 * @param maxPrice minor units; compared with the lowest offering
 * @param near where distances are measured from
 * @param radiusKm only coaches within so many kilometres of {@code near}, more than 0 and at most 20,000
 * @param availableBefore only coaches whose next free hour starts before
 */
public record FindCoaches(
        @Nullable String text,
        List<String> games,
        List<String> languages,
        @Nullable Double minRating,
        @Nullable Long maxPrice,
        @Nullable Place near,
        @Nullable Double radiusKm,
        @Nullable Instant availableBefore,
        CoachSort sort,
        PageRequest page) {
    /** Longer texts are no search. */
    public static final int MAX_TEXT = 200;

    /** More values of one filter are no choice. */
    public static final int MAX_VALUES = 20;

    private static final double HALF_ROUND_THE_EARTH_KM = 20_040;

    public FindCoaches {
        text = blankToNull(text);
        games = withoutBlanks(games);
        languages = withoutBlanks(languages);
        List<FieldError> errors = new ArrayList<>();
        check(
                errors,
                text == null || text.length() <= MAX_TEXT,
                "q",
                "Search for at most " + MAX_TEXT + " characters.");
        check(
                errors,
                minRating == null || (minRating >= 0 && minRating <= 5),
                "minRating",
                "Use a number from 0 to 5.");
        check(errors, games.size() <= MAX_VALUES, "game", "Choose at most " + MAX_VALUES + " games.");
        check(errors, languages.size() <= MAX_VALUES, "language", "Choose at most " + MAX_VALUES + " languages.");
        check(errors, maxPrice == null || maxPrice >= 0, "maxPrice", "Use an amount in minor units, 0 or more.");
        check(errors, radiusKm == null || near != null, "radiusKm", "A radius needs a place: add near.");
        check(
                errors,
                radiusKm == null || (radiusKm > 0 && radiusKm <= HALF_ROUND_THE_EARTH_KM),
                "radiusKm",
                "Use kilometres, more than 0 and at most 20000.");
        check(
                errors,
                sort != CoachSort.DISTANCE || near != null,
                "sort",
                "Sorting by distance needs a place: add near.");
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
    }

    /** A search without any condition: the first page of all coaches. */
    public static FindCoaches all() {
        return new FindCoaches(
                null, List.of(), List.of(), null, null, null, null, null, CoachSort.RELEVANCE, PageRequest.first());
    }

    private static void check(List<FieldError> errors, boolean holds, String field, String message) {
        if (!holds) {
            errors.add(new FieldError(field, message));
        }
    }

    private static List<String> withoutBlanks(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
