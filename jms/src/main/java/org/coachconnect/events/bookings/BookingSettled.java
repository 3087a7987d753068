package org.coachconnect.events.bookings;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The player confirmed the delivery or let the time to contest pass; the coach is to be paid. */
public record BookingSettled(BookingSnapshot booking) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return booking.bookingId();
    }
}
