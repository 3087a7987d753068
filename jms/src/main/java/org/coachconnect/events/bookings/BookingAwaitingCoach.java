package org.coachconnect.events.bookings;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The payment is authorised and the coach has until the deadline to accept. */
public record BookingAwaitingCoach(BookingSnapshot booking, Instant answerBy) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return booking.bookingId();
    }
}
