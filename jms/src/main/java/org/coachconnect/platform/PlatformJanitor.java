package org.coachconnect.platform;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.coachconnect.idempotency.IdempotentRequests;
import org.coachconnect.inbox.Inbox;
import org.coachconnect.kernel.Scope;
import org.coachconnect.outbox.OutboxRows;

/** Forgets what has done its duty; safe to run on every node at once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlatformJanitor {
    @EJB
    private OutboxRows outbox;

    @EJB
    private Inbox inbox;

    @EJB
    private IdempotentRequests requests;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tidy() {
        Scope.platform(() -> {
            outbox.forgetOld();
            inbox.forgetOld();
            requests.forgetOld();
        });
    }
}
