package org.coachconnect.users;

import java.time.LocalTime;

/**
 * When nothing but the in-app inbox may make itself heard, every day in the profile's time zone.
 *
 * @param from inclusive
 * @param to exclusive; before {@code from} it is on the next day
 */
public record QuietHours(LocalTime from, LocalTime to) {
    /** Whether a local time falls into these hours; equal ends mean never. */
    public boolean contains(LocalTime time) {
        if (from.isBefore(to)) {
            return !time.isBefore(from) && time.isBefore(to);
        }
        return !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
    }
}
