package org.coachconnect.bookings;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the caller's bookings are wanted.
 *
 * @param side only those where the caller is on this side, or null for both
 * @param states only those in one of these states; empty for all
 */
public record BookingFilter(@Nullable Side side, Set<BookingState> states) {
    /** The two sides of a booking. */
    public enum Side {
        PLAYER,
        COACH
    }

    public BookingFilter {
        states = Set.copyOf(states);
    }

    public static BookingFilter all() {
        return new BookingFilter(null, Set.of());
    }
}
