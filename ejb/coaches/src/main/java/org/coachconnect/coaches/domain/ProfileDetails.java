package org.coachconnect.coaches.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What coaches say about themselves.
 *
 * @param languages ISO 639 codes, lower case
 * @param country ISO 3166 code of two letters, upper case
 * @param timeZone IANA zone
 * @throws org.coachconnect.kernel.InvalidRequest naming every field at fault
 */
public record ProfileDetails(
        String headline,
        String bio,
        List<GameSkill> games,
        List<String> languages,
        String country,
        @Nullable GeoPoint location,
        String timeZone) {
    private static final Set<String> LANGUAGES =
            Stream.of(Locale.getISOLanguages()).collect(Collectors.toSet());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public ProfileDetails {
        games = List.copyOf(games);
        languages = languages.stream().distinct().toList();
        Violations violations = new Violations()
                .text(headline, 1, 120, "headline")
                .text(bio, 0, 4000, "bio")
                .range(games.size(), 1, 10, "games")
                .require(
                        games.stream().map(GameSkill::game).distinct().count() == games.size(),
                        "games",
                        "Name each game once.")
                .range(languages.size(), 1, 10, "languages")
                .require(COUNTRIES.contains(country), "country", "Use an ISO 3166 country code such as DE.")
                .require(ZoneNames.isKnown(timeZone), "timeZone", "Use an IANA time zone such as Europe/Berlin.");
        for (int i = 0; i < games.size(); i++) {
            checkGame(violations, games.get(i), "games[" + i + "]");
        }
        for (int i = 0; i < languages.size(); i++) {
            violations.require(
                    LANGUAGES.contains(languages.get(i)),
                    "languages[" + i + "]",
                    "Use an ISO 639 language code such as en.");
        }
        violations.throwIfAny();
    }

    private static void checkGame(Violations violations, GameSkill skill, String field) {
        String rank = skill.rank();
        violations.text(skill.game(), 1, 60, field + ".game");
        if (rank != null) {
            violations.text(rank, 1, 60, field + ".rank");
        }
        violations.range(skill.roles().size(), 0, 10, field + ".roles");
        for (int i = 0; i < skill.roles().size(); i++) {
            violations.text(skill.roles().get(i), 1, 40, field + ".roles[" + i + "]");
        }
    }
}
