package org.coachconnect.search.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** The public profile of a coach as far as searching needs it; kept as JSON. */
public record CoachProfile(
        String displayName,
        String headline,
        String bio,
        List<Game> games,
        List<String> languages,
        String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String verification,
        List<Money> prices) {
    public CoachProfile {
        games = List.copyOf(games);
        languages = List.copyOf(languages);
        prices = List.copyOf(prices);
    }

    /** A game with rank and roles. */
    public record Game(String game, @Nullable String rank, List<String> roles) {
        public Game {
            roles = List.copyOf(roles);
        }
    }

    /** The lowest offering by amount; empty when nothing can be booked. */
    public Optional<Money> lowestPrice() {
        return prices.stream().min(Comparator.comparingLong(Money::amount));
    }
}
