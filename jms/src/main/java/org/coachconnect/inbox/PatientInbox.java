package org.coachconnect.inbox;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.coachconnect.kernel.SqlState;
import org.coachconnect.platform.NodeDrain;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * The inbox for consumers: an event that meets a database that is gone waits here. It is not the event's fault, and the
 * broker's few tries would be used up in seconds and all events of an outage end as dead letters. The numbers can be set by
 * MicroProfile Config, e.g. {@code org.coachconnect.inbox.PatientInbox/once/Retry/maxDuration}.
 */
@ApplicationScoped
public class PatientInbox {
    @EJB
    private Inbox inbox;

    @Inject
    private NodeDrain drain;

    /** Why an event waits. */
    static final class DatabaseGone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DatabaseGone(RuntimeException cause) {
            super(cause);
        }
    }

    /** As {@link Inbox#once}; a node that stops lets the broker keep the event for another. */
    @Retry(
            maxRetries = -1,
            delay = 2,
            delayUnit = ChronoUnit.SECONDS,
            jitter = 1000,
            maxDuration = 10,
            durationUnit = ChronoUnit.MINUTES,
            retryOn = DatabaseGone.class)
    public void once(UUID eventId, String consumer, Runnable work) {
        try {
            inbox.once(eventId, consumer, work);
        } catch (RuntimeException e) {
            if (SqlState.isOutOfService(e) && !drain.isDraining()) {
                throw new DatabaseGone(e);
            }
            throw e;
        }
    }
}
