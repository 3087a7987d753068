package org.coachconnect.events.bookings;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** Both sides agreed on another time; id and payment stay, the version rises. */
public record BookingRescheduled(BookingSnapshot booking, Instant previousStartsAt) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return booking.bookingId();
    }
}
