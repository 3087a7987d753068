package org.coachconnect.events.payments;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.kernel.Money;

/** The coach's share was transferred to the connected account. */
public record PayoutTransferred(UUID paymentId, UUID bookingId, UUID coachPersonId, Money amount)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return paymentId;
    }
}
