package org.coachconnect.ratings.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.ratings.domain.CoachSummaries;
import org.coachconnect.ratings.domain.CoachSummary;

/** The coaches' sums on PostgreSQL. */
@Dependent
public class JpaCoachSummaries implements CoachSummaries {
    @PersistenceContext(unitName = "ratings")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaCoachSummaries() {}

    JpaCoachSummaries(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<CoachSummary> find(UUID coachId) {
        return Optional.ofNullable(em.find(CoachSummary.class, coachId));
    }

    @Override
    public CoachSummary lock(UUID coachId, UUID organisationId) {
        em.createNativeQuery("INSERT INTO ratings.coach_summary (coach_id, organisation_id) VALUES (?, ?)"
                        + " ON CONFLICT (coach_id) DO NOTHING")
                .setParameter(1, coachId)
                .setParameter(2, organisationId)
                .executeUpdate();
        return em.find(CoachSummary.class, coachId, LockModeType.PESSIMISTIC_WRITE);
    }
}
