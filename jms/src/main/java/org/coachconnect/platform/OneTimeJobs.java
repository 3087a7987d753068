package org.coachconnect.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;

/** Remembers what is done once in the life of an installation. */
@Stateless
@OrganisationScoped
public class OneTimeJobs {
    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    public boolean isDone(String name) {
        return !em.createNativeQuery("SELECT name FROM platform.one_time_job WHERE name = ?")
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }

    public void markDone(String name) {
        em.createNativeQuery("INSERT INTO platform.one_time_job (name, done_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .setParameter(1, name)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
