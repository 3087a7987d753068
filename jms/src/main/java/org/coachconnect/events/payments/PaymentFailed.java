package org.coachconnect.events.payments;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The card was declined; the player may try another one while the hold lasts. */
public record PaymentFailed(UUID paymentId, UUID bookingId, String declineCode) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return paymentId;
    }
}
