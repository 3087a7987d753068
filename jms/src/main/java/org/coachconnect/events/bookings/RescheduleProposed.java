package org.coachconnect.events.bookings;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** One side proposes another time. */
public record RescheduleProposed(BookingSnapshot booking, UUID proposedBy, Instant proposedStartsAt)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return booking.bookingId();
    }
}
