package org.coachconnect.events.bookings;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The player did not pay in time; the slot is free again. */
public record BookingExpired(BookingSnapshot booking) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return booking.bookingId();
    }
}
