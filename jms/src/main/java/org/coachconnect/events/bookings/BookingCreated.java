package org.coachconnect.events.bookings;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** A slot is held for a player who is about to pay. */
public record BookingCreated(BookingSnapshot booking) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return booking.bookingId();
    }
}
