package org.coachconnect.coaches;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    @Schema(name = "WeeklyHours")
    public record Weekly(
            @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"})
            DayOfWeek day,

            String from,
            String to) {}

    /** The hours of one date. */
    @Schema(name = "DateHours")
    public record Override(LocalDate date, List<Interval> intervals) {}

    /** Part of a day, as in {@link Weekly}. */
    @Schema(name = "Hours")
    public record Interval(String from, String to) {}
}
