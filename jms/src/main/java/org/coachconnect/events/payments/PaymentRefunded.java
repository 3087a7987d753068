package org.coachconnect.events.payments;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.kernel.Money;

/** Money went back to the player. */
public record PaymentRefunded(UUID paymentId, UUID bookingId, Money amount) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return paymentId;
    }
}
