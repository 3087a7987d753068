package org.coachconnect.events.payments;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The authorisation was released; no money moved. */
public record PaymentVoided(UUID paymentId, UUID bookingId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return paymentId;
    }
}
