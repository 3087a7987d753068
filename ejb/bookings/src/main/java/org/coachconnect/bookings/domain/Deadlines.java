package org.coachconnect.bookings.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long each state waits. A state that waits without an end here would be a booking stuck for ever. */
final class Deadlines {
    static final Duration HOLD = Duration.ofMinutes(15);
    static final Duration COACH_ANSWER = Duration.ofHours(24);
    static final Duration CONTEST = Duration.ofHours(72);
    static final Duration START_BEFORE = Duration.ofMinutes(15);
    static final Duration NEVER_STARTED = Duration.ofHours(24);
    static final Duration NEVER_COMPLETED = Duration.ofHours(2);

    private static final Duration FIRST_CAPTURE_RETRY = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 5;

    private Deadlines() {}

    /** 15 minutes, but never beyond the start: nobody pays for an hour that has begun. */
    static Instant hold(TimeSlot slot, Instant now) {
        return earlier(now.plus(HOLD), slot.startsAt());
    }

    /** 24 hours, but never beyond the start. */
    static Instant answer(TimeSlot slot, Instant now) {
        return earlier(now.plus(COACH_ANSWER), slot.startsAt());
    }

    static Instant contest(Instant delivered) {
        return delivered.plus(CONTEST);
    }

    static Instant earliestStart(TimeSlot slot) {
        return slot.startsAt().minus(START_BEFORE);
    }

    /** 30 seconds after the first attempt, then doubling up to 16 minutes. */
    static Instant nextCapture(int attemptsBefore, Instant now) {
        return now.plus(FIRST_CAPTURE_RETRY.multipliedBy(1L << Math.min(attemptsBefore, MOST_DOUBLINGS)));
    }

    /** When the waiting of the booking's state is to be ended; null where a booking waits for nothing. */
    static @Nullable Instant of(Booking booking) {
        Instant end = booking.slot().endsAt();
        return switch (booking.state()) {
            case HELD, PENDING_PAYMENT -> booking.holdExpiresAt();
            case AWAITING_COACH -> booking.answerBy();
            case CONFIRMED ->
                booking.proposal().map(RescheduleProposal::expiresAt).orElse(end.plus(NEVER_STARTED));
            case IN_PROGRESS -> end.plus(NEVER_COMPLETED);
            case DELIVERED -> booking.contestUntil();
            default -> null;
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
