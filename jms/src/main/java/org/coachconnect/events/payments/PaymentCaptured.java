package org.coachconnect.events.payments;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.kernel.Money;

/** The money was captured and is held for the booking. */
public record PaymentCaptured(UUID paymentId, UUID bookingId, Money amount) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return paymentId;
    }
}
