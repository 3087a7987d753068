package org.coachconnect.events.bookings;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The coaching session began. */
public record SessionStarted(BookingSnapshot booking) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return booking.bookingId();
    }
}
