package org.coachconnect.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.search.domain.CoachDocument;
import org.coachconnect.search.domain.CoachProfile;
import org.jspecify.annotations.Nullable;

/** Coaches for tests; everything has a default. */
public final class CoachFixture {
    public static final Instant THEN = Instant.parse("2026-11-01T12:00:00Z");

    private final UUID id = Ids.next();
    private UUID organisation = new UUID(0, 1);
    private String name = "Nova";
    private String headline = "Calm coaching";
    private String bio = "We look at your games.";
    private final List<CoachProfile.Game> games = new ArrayList<>();
    private List<String> languages = List.of("en");
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private List<Money> prices = List.of(Money.of(4500, "EUR"));
    private double mean;
    private long count;
    private double reputation;
    private @Nullable Instant nextFree;

    private CoachFixture() {}

    public static CoachFixture coach() {
        return new CoachFixture();
    }

    public static CoachFixture coach(String name) {
        CoachFixture coach = new CoachFixture();
        coach.name = name;
        return coach;
    }

    public CoachFixture of(UUID organisationId) {
        organisation = organisationId;
        return this;
    }

    public CoachFixture headline(String text) {
        headline = text;
        return this;
    }

    public CoachFixture bio(String text) {
        bio = text;
        return this;
    }

    public CoachFixture game(String game) {
        games.add(new CoachProfile.Game(game, null, List.of()));
        return this;
    }

    public CoachFixture languages(String... codes) {
        languages = List.of(codes);
        return this;
    }

    public CoachFixture at(double newLatitude, double newLongitude) {
        latitude = newLatitude;
        longitude = newLongitude;
        return this;
    }

    public CoachFixture prices(long... cents) {
        prices = java.util.Arrays.stream(cents)
                .mapToObj(amount -> Money.of(amount, "EUR"))
                .toList();
        return this;
    }

    public CoachFixture rated(double newMean, long newCount) {
        mean = newMean;
        count = newCount;
        reputation = newMean;
        return this;
    }

    public CoachFixture freeAt(Instant instant) {
        nextFree = instant;
        return this;
    }

    public CoachProfile profile() {
        return new CoachProfile(
                name,
                headline,
                bio,
                games.isEmpty() ? List.of(new CoachProfile.Game("VALORANT", "Radiant", List.of("Duelist"))) : games,
                languages,
                "DE",
                latitude,
                longitude,
                "VERIFIED",
                prices);
    }

    public CoachDocument document() {
        CoachDocument document = new CoachDocument(id, organisation);
        document.profileChanged(profile(), THEN);
        document.nextFreeChanged(nextFree, THEN);
        if (count > 0) {
            document.ratingChanged(mean, count, reputation, THEN);
        }
        return document;
    }
}
