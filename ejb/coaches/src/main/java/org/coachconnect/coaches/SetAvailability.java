package org.coachconnect.coaches;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Replaces the caller's timetable.
 *
 * @param timeZone IANA zone of all times in it
 * @param overrides dates whose intervals replace the whole day; none means a day off
 */
public record SetAvailability(String timeZone, List<Weekly> weekly, List<Override> overrides) {
    /**
     * Hours that come back every week.
     *
     * @param from local time {@code HH:mm}
     * @param to local time {@code HH:mm}, at most {@code 24:00}
     */
    public record Weekly(DayOfWeek day, String from, String to) {}

    /** The hours of one date. */
    public record Override(LocalDate date, List<Interval> intervals) {}

    /** Part of a day, as in {@link Weekly}. */
    public record Interval(String from, String to) {}
}
