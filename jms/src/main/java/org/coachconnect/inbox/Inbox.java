package org.coachconnect.inbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.coachconnect.platform.OrganisationScoped;

/** Remembers in the consumer's own transaction which events it has worked on. */
@Stateless
@OrganisationScoped
public class Inbox {
    /** Longer than any message waits in the broker or as a dead letter before somebody replays it. */
    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Runs the work in a new transaction unless this consumer has already done it; if the work fails, both roll back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void once(UUID eventId, String consumer, Runnable work) {
        int inserted = em.createNativeQuery(
                        "INSERT INTO platform.inbox (event_id, consumer, received_at) VALUES (?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                .setParameter(1, eventId)
                .setParameter(2, consumer)
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (inserted == 1) {
            work.run();
        }
    }

    public int forgetOld() {
        return em.createNativeQuery("DELETE FROM platform.inbox WHERE received_at < ?")
                .setParameter(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
