package org.coachconnect.coaches.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.coachconnect.coaches.domain.Availabilities;
import org.coachconnect.coaches.domain.Availability;
import org.coachconnect.kernel.NotFound;

/** Timetables on PostgreSQL. */
@Dependent
public class JpaAvailabilities implements Availabilities {
    @PersistenceContext(unitName = "coaches")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaAvailabilities() {}

    JpaAvailabilities(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Availability availability) {
        em.persist(availability);
    }

    @Override
    public Availability of(UUID coachId) {
        Availability found = em.find(Availability.class, coachId);
        if (found == null) {
            throw new NotFound("coach");
        }
        return found;
    }
}
