package org.coachconnect.coaches.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.coachconnect.coaches.domain.Timetable.Draft;
import org.coachconnect.coaches.domain.Timetable.DraftDay;
import org.coachconnect.coaches.domain.Timetable.DraftHours;
import org.coachconnect.coaches.domain.Timetable.DraftRule;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final LocalDate DATE = LocalDate.parse("2026-12-24");

    @Test
    void hoursThatTouchAreNoOverlap() {
        Timetable timetable = Timetable.of(weekly(monday("08:00", "12:00"), monday("12:00", "24:00")));
        assertThat(timetable.weekly().on(DayOfWeek.MONDAY))
                .extracting(LocalInterval::from, LocalInterval::to)
                .containsExactly(tuple("08:00", "12:00"), tuple("12:00", "24:00"));
    }

    @Test
    void theSameHoursOnOtherDaysAreNoOverlap() {
        Timetable timetable = Timetable.of(
                weekly(monday("08:00", "12:00"), new DraftRule(DayOfWeek.TUESDAY, new DraftHours("08:00", "12:00"))));
        assertThat(timetable.weekly().rules()).hasSize(2);
    }

    @Test
    void overlappingHoursAreRefusedAtTheSecondOne() {
        assertThat(errorsOf(weekly(monday("08:00", "12:00"), monday("11:59", "13:00"))))
                .containsExactly("weekly[1]");
    }

    @Test
    void hoursThatEndBeforeTheyStartAreRefused() {
        assertThat(errorsOf(weekly(monday("22:00", "02:00")))).containsExactly("weekly[0].to");
        assertThat(errorsOf(weekly(monday("10:00", "10:00")))).containsExactly("weekly[0].to");
    }

    @Test
    void whatIsNoTimeIsRefusedAtItsField() {
        assertThat(errorsOf(weekly(monday("8:00", "25:00")))).containsExactly("weekly[0].from", "weekly[0].to");
        assertThat(errorsOf(weekly(monday("10:60", "24:01")))).containsExactly("weekly[0].from", "weekly[0].to");
    }

    @Test
    void anUnknownZoneOrABareOffsetIsRefused() {
        assertThat(errorsOf(new Draft("Mars/Olympus", List.of(), List.of()))).containsExactly("timeZone");
        assertThat(errorsOf(new Draft("+02:00", List.of(), List.of()))).containsExactly("timeZone");
    }

    @Test
    void overridesAreCheckedLikeTheWeek() {
        assertThat(errorsOf(overrides(new DraftDay(
                        DATE, List.of(new DraftHours("08:00", "10:00"), new DraftHours("09:00", "11:00"))))))
                .containsExactly("overrides[0].intervals[1]");
    }

    @Test
    void eachDateIsNamedOnce() {
        assertThat(errorsOf(overrides(new DraftDay(DATE, List.of()), new DraftDay(DATE, List.of()))))
                .containsExactly("overrides[1].date");
    }

    @Test
    void aDayOffIsAnOverrideWithoutHours() {
        Timetable timetable = Timetable.of(overrides(new DraftDay(DATE, List.of())));
        assertThat(timetable.overrides().on(DATE))
                .hasValueSatisfying(hours -> assertThat(hours).isEmpty());
        assertThat(timetable.overrides().on(DATE.plusDays(1))).isEmpty();
    }

    private static DraftRule monday(String from, String to) {
        return new DraftRule(DayOfWeek.MONDAY, new DraftHours(from, to));
    }

    private static Draft weekly(DraftRule... rules) {
        return new Draft("Europe/Berlin", List.of(rules), List.of());
    }

    private static Draft overrides(DraftDay... days) {
        return new Draft("Europe/Berlin", List.of(), List.of(days));
    }

    private static List<String> errorsOf(Draft draft) {
        InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, () -> Timetable.of(draft));
        assertThat(refused).isNotNull();
        return refused.errors().stream().map(FieldError::field).toList();
    }
}
