package org.coachconnect.coaches.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.coaches.domain.Standing;
import org.coachconnect.coaches.domain.Standings;
import org.coachconnect.kernel.NotFound;

/** Standings on PostgreSQL. */
@Dependent
public class JpaStandings implements Standings {
    @PersistenceContext(unitName = "coaches")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaStandings() {}

    JpaStandings(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Standing standing) {
        em.persist(standing);
    }

    @Override
    public Standing of(UUID coachId) {
        Standing found = em.find(Standing.class, coachId);
        if (found == null) {
            throw new NotFound("coach");
        }
        return found;
    }

    @Override
    public Optional<Standing> lock(UUID coachId) {
        return Optional.ofNullable(em.find(Standing.class, coachId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Standing> claimDue(UUID coachId, Instant now) {
        List<?> claimed = em.createNativeQuery("SELECT coach_id FROM coaches.standing"
                        + " WHERE coach_id = ? AND next_free_check_at <= ? FOR UPDATE SKIP LOCKED")
                .setParameter(1, coachId)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return claimed.isEmpty() ? Optional.empty() : lock(coachId);
    }

    @Override
    public List<Standing> due(Instant now, int limit) {
        return em.createQuery(
                        "SELECT s FROM Standing s WHERE s.nextFreeCheckAt <= :now ORDER BY s.nextFreeCheckAt",
                        Standing.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
