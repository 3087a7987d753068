package org.coachconnect.coaches.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates that differ from the week: their hours replace the whole day, and no hours means a day off. */
public record DateOverrides(List<Day> days) {
    public static final DateOverrides NONE = new DateOverrides(List.of());

    public DateOverrides {
        days = List.copyOf(days);
    }

    public Optional<List<LocalInterval>> on(LocalDate date) {
        return days.stream().filter(d -> d.date().equals(date)).map(Day::hours).findFirst();
    }

    /** The hours of one date. */
    public record Day(LocalDate date, List<LocalInterval> hours) {
        public Day {
            hours = List.copyOf(hours);
        }
    }
}
