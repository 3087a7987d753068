package org.coachconnect.module;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;
import org.coachconnect.outbox.Outbox;

/** A use case that publishes and then fails, or succeeds. */
@Stateless
public class RollingBack {
    @EJB
    private Outbox outbox;

    public void publish(DomainEvent event) {
        outbox.append(event);
    }

    public void publishAndFail(DomainEvent event) {
        outbox.append(event);
        throw new DomainException(Kind.CONFLICT, "asked-to-fail", "Asked to fail.");
    }
}
