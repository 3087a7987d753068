package org.coachconnect.events.bookings;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The coaching session was delivered; the player may contest until the deadline. */
public record SessionCompleted(BookingSnapshot booking, Instant contestUntil) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return booking.bookingId();
    }
}
