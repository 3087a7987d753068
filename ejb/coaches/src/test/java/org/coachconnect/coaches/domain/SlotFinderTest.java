package org.coachconnect.coaches.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.coaches.domain.Fixtures.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotFinderTest {
    private static final Instant NOW = at("2026-01-15T12:00:00Z");
    private static final Instant TOMORROW = at("2026-01-16T12:00:00Z");

    @Test
    void startsComeEveryQuarterOfAnHourAndTheLastOneStillFits() {
        assertThat(evenings(60).starts(NOW, TOMORROW, List.of()))
                .containsExactly(
                        at("2026-01-15T17:00:00Z"),
                        at("2026-01-15T17:15:00Z"),
                        at("2026-01-15T17:30:00Z"),
                        at("2026-01-15T17:45:00Z"),
                        at("2026-01-15T18:00:00Z"));
    }

    @Test
    void aSessionThatFillsTheHoursHasOneStart() {
        assertThat(evenings(120).starts(NOW, TOMORROW, List.of())).containsExactly(at("2026-01-15T17:00:00Z"));
    }

    @Test
    void aSessionLongerThanTheHoursHasNone() {
        assertThat(evenings(125).starts(NOW, TOMORROW, List.of())).isEmpty();
    }

    @Test
    void theGridIsTheCoachsClockNotTheAvailabilitysStart() {
        OpeningHours hours = OpeningHoursTest.daily("Europe/Berlin", "18:05", "19:20");
        assertThat(new SlotFinder(hours, terms(60), NOW).starts(NOW, TOMORROW, List.of()))
                .containsExactly(at("2026-01-15T17:15:00Z"));
    }

    @Test
    void theGridHoldsWhereTheOffsetIsNoWholeHour() {
        OpeningHours kathmandu = OpeningHoursTest.daily("Asia/Kathmandu", "18:00", "19:00");
        assertThat(new SlotFinder(kathmandu, terms(60), NOW).starts(NOW, TOMORROW, List.of()))
                .containsExactly(at("2026-01-15T12:15:00Z"));
    }

    @Test
    void theWindowsEndIsNotIncluded() {
        assertThat(evenings(60).starts(at("2026-01-15T17:15:00Z"), at("2026-01-15T17:45:00Z"), List.of()))
                .containsExactly(at("2026-01-15T17:15:00Z"), at("2026-01-15T17:30:00Z"));
    }

    @Test
    void aSessionMayCrossMidnightWhereBothDaysAreOpen() {
        OpeningHours always = OpeningHoursTest.daily("Europe/Berlin", "00:00", "24:00");
        assertThat(new SlotFinder(always, terms(60), NOW)
                        .starts(at("2026-01-15T22:30:00Z"), at("2026-01-15T23:30:00Z"), List.of()))
                .hasSize(4);
    }

    @Test
    void busyTimeIsLeftOutAndTouchingItIsAllowed() {
        List<TimeRange> busy = List.of(range("2026-01-15T17:30:00Z", "2026-01-15T18:00:00Z"));
        assertThat(evenings(30).starts(NOW, TOMORROW, busy))
                .containsExactly(
                        at("2026-01-15T17:00:00Z"),
                        at("2026-01-15T18:00:00Z"),
                        at("2026-01-15T18:15:00Z"),
                        at("2026-01-15T18:30:00Z"));
    }

    @Test
    void buffersMustBeFreeTooButNeedNotBeInsideTheHours() {
        List<TimeRange> busy = List.of(range("2026-01-15T16:00:00Z", "2026-01-15T17:00:00Z"));
        OpeningHours hours = OpeningHoursTest.daily("Europe/Berlin", "18:00", "20:00");
        assertThat(new SlotFinder(hours, terms(90, 15, 30, 0, 60), NOW).starts(NOW, TOMORROW, busy))
                .containsExactly(at("2026-01-15T17:15:00Z"), at("2026-01-15T17:30:00Z"));
    }

    @Test
    void busyTimesMayComeInAnyOrderAndOverlap() {
        List<TimeRange> busy = List.of(
                range("2026-01-15T18:15:00Z", "2026-01-15T19:00:00Z"),
                range("2026-01-15T17:00:00Z", "2026-01-15T17:45:00Z"),
                range("2026-01-15T17:10:00Z", "2026-01-15T17:20:00Z"));
        assertThat(evenings(30).starts(NOW, TOMORROW, busy)).containsExactly(at("2026-01-15T17:45:00Z"));
    }

    @Test
    void noticeIsCountedFromNow() {
        OpeningHours hours = OpeningHoursTest.daily("Europe/Berlin", "18:00", "20:00");
        assertThat(new SlotFinder(hours, terms(60, 0, 0, 350, 60), NOW).starts(NOW, TOMORROW, List.of()))
                .containsExactly(at("2026-01-15T18:00:00Z"));
    }

    @Test
    void thePastHasNoStarts() {
        assertThat(evenings(60).starts(NOW.minus(Duration.ofDays(3)), NOW, List.of()))
                .isEmpty();
    }

    @Test
    void nothingIsOfferedBeyondTheBookingWindow() {
        OpeningHours hours = OpeningHoursTest.daily("Europe/Berlin", "12:00", "15:00");
        List<Instant> starts =
                new SlotFinder(hours, terms(60, 0, 0, 0, 2), NOW).starts(NOW, NOW.plus(Duration.ofDays(30)), List.of());
        assertThat(starts).isNotEmpty().last().isEqualTo(NOW.plus(Duration.ofDays(2)));
    }

    @Test
    void springForwardLosesTheStartsOfTheMissingHour() {
        assertThat(nightStarts("2026-03-29T00:00:00Z", "2026-03-29T03:00:00Z"))
                .containsExactly("01:00+01:00", "03:00+02:00", "04:00+02:00")
                .doesNotContain("02:00+01:00");
    }

    @Test
    void fallBackOffersTheRepeatedHourTwice() {
        assertThat(nightStarts("2026-10-25T00:00:00Z", "2026-10-25T03:00:00Z"))
                .containsExactly("02:00+02:00", "02:00+01:00", "03:00+01:00");
    }

    @Test
    void aSessionOverTheChangeLastsItsRealTime() {
        SlotFinder finder = new SlotFinder(
                OpeningHoursTest.daily("Europe/Berlin", "01:00", "04:00"), terms(120), at("2026-03-01T00:00:00Z"));
        assertThat(finder.starts(at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z"), List.of()))
                .containsExactly(at("2026-03-29T00:00:00Z"));
    }

    @Test
    void theFirstStartIsTheEarliestFreeOne() {
        assertThat(evenings(60).first(List.of())).contains(at("2026-01-15T17:00:00Z"));
        assertThat(evenings(60).first(List.of(range("2026-01-15T17:00:00Z", "2026-01-15T19:00:00Z"))))
                .contains(at("2026-01-16T17:00:00Z"));
    }

    @Test
    void thereIsNoFirstStartWhereNothingIsOpen() {
        OpeningHours closed = new OpeningHours(ZoneId.of("Europe/Berlin"), WeeklyHours.NONE, DateOverrides.NONE);
        assertThat(new SlotFinder(closed, terms(60), NOW).first(List.of())).isEmpty();
    }

    @Test
    void exactlyTheListedStartsAreOffered() {
        SlotFinder finder = evenings(60);
        List<Instant> listed = finder.starts(NOW, TOMORROW, List.of());
        List<Instant> offered = IntStream.range(0, 24 * 60)
                .mapToObj(minute -> NOW.plus(Duration.ofMinutes(minute)))
                .filter(finder::offers)
                .toList();
        assertThat(offered).isEqualTo(listed);
    }

    @Test
    void aStartBetweenTwoQuartersIsNotOffered() {
        assertThat(evenings(60).offers(at("2026-01-15T17:00:01Z"))).isFalse();
        assertThat(evenings(60).offers(at("2026-01-15T17:00:00.000000001Z"))).isFalse();
    }

    @Test
    void whatIsBusyIsStillOfferedToABookingWhichChecksItself() {
        assertThat(evenings(60).offers(at("2026-01-15T17:00:00Z"))).isTrue();
        assertThat(evenings(60).offers(at("2020-01-15T17:00:00Z"))).isFalse();
    }

    @Test
    void noStartEverMeetsABusyTimeOrLeavesTheHours() {
        Random random = new Random(7);
        OpeningHours hours = OpeningHoursTest.daily("Europe/Berlin", "06:00", "23:00");
        Instant now = at("2026-03-20T00:00:00Z");
        Duration session = Duration.ofMinutes(50);
        Duration buffer = Duration.ofMinutes(10);
        for (int round = 0; round < 50; round++) {
            List<TimeRange> busy = randomRanges(random, now, 60);
            List<Instant> starts = new SlotFinder(hours, terms(50, 10, 10, 0, 60), now)
                    .starts(now, now.plus(Duration.ofDays(14)), busy);
            assertThat(starts).isSorted().doesNotHaveDuplicates().allSatisfy(start -> {
                Instant from = start.minus(buffer);
                Instant to = start.plus(session).plus(buffer);
                assertThat(busy).noneMatch(b -> b.from().isBefore(to) && from.isBefore(b.to()));
                ZonedDateTime local = start.atZone(ZoneId.of("Europe/Berlin"));
                assertThat(local.getHour()).isBetween(6, 22);
                assertThat(local.getMinute() % 15).isZero();
            });
        }
    }

    private static List<TimeRange> randomRanges(Random random, Instant start, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Instant from = start.plus(Duration.ofMinutes(random.nextInt(14 * 24 * 60)));
                    return new TimeRange(from, from.plus(Duration.ofMinutes(1 + random.nextInt(300))));
                })
                .toList();
    }

    /** Full hours of a Berlin night, each as local time with offset. */
    private static List<String> nightStarts(String from, String to) {
        OpeningHours always = OpeningHoursTest.daily("Europe/Berlin", "00:00", "24:00");
        return new SlotFinder(always, terms(15), at("2026-01-01T00:00:00Z"))
                .starts(at(from), at(to), List.of()).stream()
                        .map(start -> start.atZone(ZoneId.of("Europe/Berlin")))
                        .filter(local -> local.getMinute() == 0)
                        .map(local -> local.toLocalTime() + local.getOffset().getId())
                        .toList();
    }

    private static SlotFinder evenings(int durationMinutes) {
        return new SlotFinder(OpeningHoursTest.daily("Europe/Berlin", "18:00", "20:00"), terms(durationMinutes), NOW);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static TimeRange range(String from, String to) {
        return new TimeRange(at(from), at(to));
    }
}
