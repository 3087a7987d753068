package org.coachconnect.coaches.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.coaches.domain.Offering;
import org.coachconnect.coaches.domain.Offerings;

/** Offerings on PostgreSQL. */
@Dependent
public class JpaOfferings implements Offerings {
    @PersistenceContext(unitName = "coaches")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaOfferings() {}

    JpaOfferings(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Offering offering) {
        em.persist(offering);
    }

    @Override
    public Optional<Offering> find(UUID offeringId) {
        return Optional.ofNullable(em.find(Offering.class, offeringId));
    }

    @Override
    public List<Offering> ofCoach(UUID coachId) {
        return em.createQuery("SELECT o FROM Offering o WHERE o.coachId = :coach ORDER BY o.id", Offering.class)
                .setParameter("coach", coachId)
                .getResultList();
    }
}
