package org.coachconnect.coaches.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
    private static final String BERLIN = "Europe/Berlin";

    @Test
    void hoursOfANormalDayAreTakenOnTheCoachsClock() {
        assertThat(daily(BERLIN, "18:00", "22:00").between(at("2026-01-15T00:00:00Z"), at("2026-01-16T00:00:00Z")))
                .containsExactly(range("2026-01-15T17:00:00Z", "2026-01-15T21:00:00Z"));
    }

    @Test
    void theSameHoursMoveByAnHourWhenSummerTimeBegins() {
        assertThat(daily(BERLIN, "18:00", "22:00").between(at("2026-03-28T12:00:00Z"), at("2026-03-30T00:00:00Z")))
                .containsExactly(
                        range("2026-03-28T17:00:00Z", "2026-03-28T21:00:00Z"),
                        range("2026-03-29T16:00:00Z", "2026-03-29T20:00:00Z"));
    }

    @Test
    void theChangeOfTheUnitedStatesComesOnAnotherDay() {
        assertThat(daily("America/New_York", "18:00", "20:00")
                        .between(at("2026-03-07T12:00:00Z"), at("2026-03-09T12:00:00Z")))
                .containsExactly(
                        range("2026-03-07T23:00:00Z", "2026-03-08T01:00:00Z"),
                        range("2026-03-08T22:00:00Z", "2026-03-09T00:00:00Z"));
    }

    @Test
    void theSouthernHemisphereChangesTheOtherWay() {
        assertThat(daily("Australia/Sydney", "09:00", "10:00")
                        .between(at("2026-04-03T12:00:00Z"), at("2026-04-06T12:00:00Z")))
                .containsExactly(
                        range("2026-04-03T22:00:00Z", "2026-04-03T23:00:00Z"),
                        range("2026-04-04T23:00:00Z", "2026-04-05T00:00:00Z"),
                        range("2026-04-05T23:00:00Z", "2026-04-06T00:00:00Z"));
    }

    @Test
    void aZoneWithoutSummerTimeNeverMoves() {
        assertThat(daily("Asia/Tokyo", "09:00", "10:00")
                        .between(at("2026-03-28T12:00:00Z"), at("2026-03-30T12:00:00Z")))
                .containsExactly(
                        range("2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z"),
                        range("2026-03-30T00:00:00Z", "2026-03-30T01:00:00Z"));
    }

    @Test
    void anHourThatTheClocksSkipDoesNotExist() {
        assertThat(daily(BERLIN, "02:00", "03:00").between(at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z")))
                .isEmpty();
    }

    @Test
    void hoursThatBeginInTheGapBeginWhenItIsOver() {
        assertThat(daily(BERLIN, "02:30", "04:00").between(at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z")))
                .containsExactly(range("2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z"));
    }

    @Test
    void hoursThatEndInTheGapEndWhenItBegins() {
        assertThat(daily(BERLIN, "01:00", "02:30").between(at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z")))
                .containsExactly(range("2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z"));
    }

    @Test
    void hoursAcrossTheGapAreAnHourShorter() {
        assertThat(daily(BERLIN, "01:00", "05:00").between(at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z")))
                .containsExactly(range("2026-03-29T00:00:00Z", "2026-03-29T03:00:00Z"));
    }

    @Test
    void anHourThatTheClocksRepeatIsOpenTwice() {
        assertThat(daily(BERLIN, "02:00", "03:00").between(at("2026-10-24T22:00:00Z"), at("2026-10-25T23:00:00Z")))
                .containsExactly(range("2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z"));
    }

    @Test
    void partOfARepeatedHourIsOpenInBothPasses() {
        assertThat(daily(BERLIN, "01:00", "02:30").between(at("2026-10-24T22:00:00Z"), at("2026-10-25T23:00:00Z")))
                .containsExactly(
                        range("2026-10-24T23:00:00Z", "2026-10-25T00:30:00Z"),
                        range("2026-10-25T01:00:00Z", "2026-10-25T01:30:00Z"));
    }

    @Test
    void aWholeDayHasTwentyThreeOrTwentyFiveHoursWhenTheClocksChange() {
        assertThat(daily(BERLIN, "00:00", "24:00").between(at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z")))
                .containsExactly(range("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"));
        assertThat(daily(BERLIN, "00:00", "24:00").between(at("2026-10-24T22:00:00Z"), at("2026-10-25T23:00:00Z")))
                .containsExactly(range("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"));
    }

    @Test
    void aChangeOfHalfAnHourIsNoneTheLess() {
        // Lord Howe Island: 02:00 becomes 01:30 on 5 April 2026.
        assertThat(daily("Australia/Lord_Howe", "01:00", "03:00")
                        .between(at("2026-04-04T12:00:00Z"), at("2026-04-05T12:00:00Z")))
                .containsExactly(range("2026-04-04T14:00:00Z", "2026-04-04T16:30:00Z"));
    }

    @Test
    void clocksThatChangeAtMidnightKeepTheDaysApart() {
        // Beirut: 00:00 becomes 01:00 on 29 March 2026.
        assertThat(daily("Asia/Beirut", "00:00", "02:00")
                        .between(at("2026-03-28T12:00:00Z"), at("2026-03-29T12:00:00Z")))
                .containsExactly(range("2026-03-28T22:00:00Z", "2026-03-28T23:00:00Z"));
    }

    @Test
    void daysThatTouchAtMidnightAreOneRange() {
        OpeningHours hours = new OpeningHours(
                ZoneId.of(BERLIN),
                new WeeklyHours(List.of(
                        new WeeklyHours.Rule(DayOfWeek.MONDAY, hours("22:00", "24:00")),
                        new WeeklyHours.Rule(DayOfWeek.TUESDAY, hours("00:00", "01:00")))),
                DateOverrides.NONE);
        assertThat(hours.between(at("2026-01-12T00:00:00Z"), at("2026-01-14T00:00:00Z")))
                .containsExactly(range("2026-01-12T21:00:00Z", "2026-01-13T00:00:00Z"));
    }

    @Test
    void aDateOverrideReplacesTheDayAndNoHoursMeanADayOff() {
        OpeningHours hours = new OpeningHours(
                ZoneId.of(BERLIN),
                everyDay("18:00", "22:00"),
                new DateOverrides(List.of(
                        new DateOverrides.Day(LocalDate.parse("2026-01-15"), List.of(hours("10:00", "11:00"))),
                        new DateOverrides.Day(LocalDate.parse("2026-01-16"), List.of()))));
        assertThat(hours.between(at("2026-01-14T23:00:00Z"), at("2026-01-17T23:00:00Z")))
                .containsExactly(
                        range("2026-01-15T09:00:00Z", "2026-01-15T10:00:00Z"),
                        range("2026-01-17T17:00:00Z", "2026-01-17T21:00:00Z"));
    }

    @Test
    void theWindowCutsWhatReachesOutOfIt() {
        assertThat(daily(BERLIN, "18:00", "22:00").between(at("2026-01-15T18:00:00Z"), at("2026-01-15T19:00:00Z")))
                .containsExactly(range("2026-01-15T18:00:00Z", "2026-01-15T19:00:00Z"));
    }

    @Test
    void anEmptyWindowIsEmpty() {
        assertThat(daily(BERLIN, "00:00", "24:00").between(at("2026-01-15T18:00:00Z"), at("2026-01-15T18:00:00Z")))
                .isEmpty();
    }

    static OpeningHours daily(String zone, String from, String to) {
        return new OpeningHours(ZoneId.of(zone), everyDay(from, to), DateOverrides.NONE);
    }

    private static WeeklyHours everyDay(String from, String to) {
        return new WeeklyHours(Arrays.stream(DayOfWeek.values())
                .map(day -> new WeeklyHours.Rule(day, hours(from, to)))
                .toList());
    }

    static LocalInterval hours(String from, String to) {
        return new LocalInterval(
                LocalInterval.minuteOf(from).orElseThrow(),
                LocalInterval.minuteOf(to).orElseThrow());
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static TimeRange range(String from, String to) {
        return new TimeRange(at(from), at(to));
    }
}
