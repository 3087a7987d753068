package org.coachconnect.events.payments;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.kernel.Money;

/** The card was authorised; nothing is captured yet. */
public record PaymentAuthorized(UUID paymentId, UUID bookingId, Money amount) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return paymentId;
    }
}
