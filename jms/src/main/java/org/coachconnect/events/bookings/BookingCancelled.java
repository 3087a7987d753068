package org.coachconnect.events.bookings;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** One side cancelled; the refund follows the policy that was copied at booking. */
public record BookingCancelled(
        BookingSnapshot booking,
        UUID cancelledBy,
        Money refund,
        @Nullable String reason) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return booking.bookingId();
    }
}
