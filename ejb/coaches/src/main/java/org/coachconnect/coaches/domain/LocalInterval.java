package org.coachconnect.coaches.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of one local day, its end not included.
 *
 * @param fromMinute minute of the day, 0 to 1439
 * @param toMinute minute of the day, up to 1440, which is written {@code 24:00}
 */
public record LocalInterval(int fromMinute, int toMinute) {
    private static final int DAY = 24 * 60;
    private static final Pattern CLOCK = Pattern.compile("(?:([01]\\d|2[0-3]):([0-5]\\d))|(24:00)");

    public LocalInterval {
        if (fromMinute < 0 || toMinute > DAY || fromMinute >= toMinute) {
            throw new IllegalArgumentException("No part of a day: " + fromMinute + " to " + toMinute);
        }
    }

    /** The minute of the day of a time {@code HH:mm}, {@code 24:00} included; empty when it is none. */
    public static Optional<Integer> minuteOf(String clock) {
        Matcher matcher = CLOCK.matcher(clock);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(3) != null
                        ? DAY
                        : Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2)));
    }

    public boolean overlaps(LocalInterval other) {
        return fromMinute < other.toMinute && other.fromMinute < toMinute;
    }

    public LocalDateTime startOn(LocalDate date) {
        return date.atStartOfDay().plusMinutes(fromMinute);
    }

    public LocalDateTime endOn(LocalDate date) {
        return date.atStartOfDay().plusMinutes(toMinute);
    }

    /** The start as {@code HH:mm}. */
    public String from() {
        return clock(fromMinute);
    }

    /** The end as {@code HH:mm}, at most {@code 24:00}. */
    public String to() {
        return clock(toMinute);
    }

    private static String clock(int minute) {
        return twoDigits(minute / 60) + ":" + twoDigits(minute % 60);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
