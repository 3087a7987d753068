package org.coachconnect.events.bookings;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The coach declined or did not answer in time; the authorisation is to be voided. */
public record BookingDeclined(BookingSnapshot booking, String reason) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return booking.bookingId();
    }
}
