package org.coachconnect.events.bookings;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The coach accepted and the money is captured and held. */
public record BookingConfirmed(BookingSnapshot booking) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return booking.bookingId();
    }
}
