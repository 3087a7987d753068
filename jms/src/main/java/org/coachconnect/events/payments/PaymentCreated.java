package org.coachconnect.events.payments;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.kernel.Money;

/** A payment intent was opened for a booking. */
public record PaymentCreated(UUID paymentId, UUID bookingId, Money amount) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return paymentId;
    }
}
