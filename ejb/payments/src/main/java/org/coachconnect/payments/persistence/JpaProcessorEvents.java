package org.coachconnect.payments.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import org.coachconnect.payments.domain.ProcessorEvents;

/** The processor's notices by JPA. */
@Dependent
public class JpaProcessorEvents implements ProcessorEvents {
    @PersistenceContext(unitName = "payments")
    EntityManager em;

    @Override
    public boolean addNew(String eventId, String type, Instant receivedAt) {
        return em.createNativeQuery("INSERT INTO payments.processor_event (id, type, received_at) VALUES (?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .setParameter(1, eventId)
                        .setParameter(2, type)
                        .setParameter(3, receivedAt.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean contains(String eventId) {
        return !em.createNativeQuery("SELECT 1 FROM payments.processor_event WHERE id = ?")
                .setParameter(1, eventId)
                .getResultList()
                .isEmpty();
    }
}
