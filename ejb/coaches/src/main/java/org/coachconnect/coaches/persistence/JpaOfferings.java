package org.coachconnect.coaches.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.coaches.domain.Availability;
import org.coachconnect.coaches.domain.CoachProfile;
import org.coachconnect.coaches.domain.Offering;
import org.coachconnect.coaches.domain.Offerings;
import org.coachconnect.coaches.domain.Sale;

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
    public Optional<Sale> sale(UUID coachId, UUID offeringId) {
        return em.createQuery(
                        "SELECT p, o, a FROM Offering o, CoachProfile p, Availability a WHERE o.id = :offering"
                                + " AND o.coachId = :coach AND p.id = o.coachId AND a.coachId = o.coachId",
                        Object[].class)
                .setParameter("offering", offeringId)
                .setParameter("coach", coachId)
                .getResultStream()
                .map(row -> new Sale((CoachProfile) row[0], (Offering) row[1], (Availability) row[2]))
                .findFirst();
    }

    @Override
    public List<Offering> ofCoach(UUID coachId) {
        return em.createQuery("SELECT o FROM Offering o WHERE o.coachId = :coach ORDER BY o.id", Offering.class)
                .setParameter("coach", coachId)
                .getResultList();
    }
}
