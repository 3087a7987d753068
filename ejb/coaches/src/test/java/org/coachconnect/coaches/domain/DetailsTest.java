package org.coachconnect.coaches.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Money;
import org.junit.jupiter.api.Test;

class DetailsTest {
    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        assertThat(fields(() -> new ProfileDetails(
                        " ",
                        "",
                        List.of(new GameSkill("", "Radiant", List.of("Duelist", ""))),
                        List.of("en", "klingon"),
                        "Germany",
                        null,
                        "Berlin")))
                .containsExactlyInAnyOrder(
                        "headline", "country", "timeZone", "games[0].game", "games[0].roles[1]", "languages[1]");
    }

    @Test
    void aGameIsNamedOnce() {
        GameSkill game = new GameSkill("VALORANT", null, List.of());
        assertThat(fields(() -> new ProfileDetails("h", "", List.of(game, game), List.of("en"), "DE", null, "UTC")))
                .containsExactly("games");
    }

    @Test
    void aPlaceIsKeptToAboutAKilometre() {
        assertThat(new GeoPoint(52.520008, 13.404954)).isEqualTo(new GeoPoint(52.52, 13.40));
    }

    @Test
    void aPlaceOffTheGlobeIsRefused() {
        assertThat(fields(() -> new GeoPoint(91, -181))).containsExactly("location.lat", "location.lon");
        assertThat(fields(() -> new GeoPoint(Double.NaN, 0))).containsExactly("location.lat");
    }

    @Test
    void termsOutOfRangeAreRefused() {
        assertThat(fields(() -> new OfferingTerms("", "", 14, Money.of(99, "EUR"), false, -1, 241, 43_201, 366)))
                .contains(
                        "title",
                        "game",
                        "durationMinutes",
                        "price.amount",
                        "bufferBeforeMinutes",
                        "bufferAfterMinutes",
                        "minimumNoticeMinutes",
                        "windowDays");
    }

    @Test
    void noticeLongerThanTheWindowCouldNeverBeBooked() {
        assertThat(fields(() -> Fixtures.terms(60, 0, 0, 24 * 60, 1))).containsExactly("minimumNoticeMinutes");
    }

    @Test
    void evidenceIsWebAddresses() {
        CoachProfile coach = CoachProfile.of(Fixtures.coach(), Fixtures.details(), NOW);
        assertThat(fields(() -> VerificationRequest.submit(
                        coach, List.of("https://tracker.example/nova", "javascript:alert(1)", "rank"), NOW)))
                .containsExactly("evidence[1]", "evidence[2]");
        assertThat(fields(() -> VerificationRequest.submit(coach, List.of(), NOW)))
                .containsExactly("evidence");
    }

    @Test
    void theNextFreeHourIsTheEarliestOfAllOfferings() {
        OpeningHours hours = OpeningHoursTest.daily("Europe/Berlin", "18:00", "20:00");
        assertThat(NextFree.of(
                        hours,
                        List.of(Fixtures.terms(60, 0, 0, 24 * 60, 60), Fixtures.terms(90, 0, 0, 60, 60)),
                        List.of(),
                        NOW))
                .contains(new NextFree(Instant.parse("2026-01-15T17:00:00Z"), Instant.parse("2026-01-15T16:00:00Z")));
    }

    @Test
    void withoutOfferingsNothingIsFree() {
        assertThat(NextFree.of(OpeningHoursTest.daily("UTC", "00:00", "24:00"), List.of(), List.of(), NOW))
                .isEmpty();
    }

    private static List<String> fields(ThrowingCallable work) {
        InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, work);
        assertThat(refused).isNotNull();
        return refused.errors().stream().map(FieldError::field).toList();
    }
}
