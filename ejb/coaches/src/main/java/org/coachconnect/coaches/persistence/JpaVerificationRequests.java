package org.coachconnect.coaches.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.coaches.VerificationStatus;
import org.coachconnect.coaches.domain.VerificationRequest;
import org.coachconnect.coaches.domain.VerificationRequests;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.SqlState;
import org.jspecify.annotations.Nullable;

/** Verification requests on PostgreSQL. */
@Dependent
public class JpaVerificationRequests implements VerificationRequests {
    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext(unitName = "coaches")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaVerificationRequests() {}

    JpaVerificationRequests(EntityManager em) {
        this.em = em;
    }

    @Override
    public boolean add(VerificationRequest request) {
        try {
            em.persist(request);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            if (SqlState.isOneOf(e, SqlState.UNIQUE_VIOLATION)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Optional<VerificationRequest> findOpen(UUID coachId) {
        return em.createQuery(
                        "SELECT r FROM VerificationRequest r WHERE r.coachId = :coach AND r.status = :open",
                        VerificationRequest.class)
                .setParameter("coach", coachId)
                .setParameter("open", VerificationStatus.SUBMITTED)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<VerificationRequest> findLatest(UUID coachId) {
        return em.createQuery(
                        "SELECT r FROM VerificationRequest r WHERE r.coachId = :coach ORDER BY r.id DESC",
                        VerificationRequest.class)
                .setParameter("coach", coachId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<VerificationRequest> page(@Nullable VerificationStatus status, PageRequest page) {
        String condition = status == null ? "" : " AND r.status = :status";
        var query = em.createQuery(
                        "SELECT r FROM VerificationRequest r WHERE r.id > :after" + condition + " ORDER BY r.id",
                        VerificationRequest.class)
                .setParameter("after", page.after().map(this::id).orElse(FIRST))
                .setMaxResults(page.limitPlusOne());
        if (status != null) {
            query.setParameter("status", status);
        }
        return query.getResultList();
    }

    private UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest("cursor", "Use the nextCursor of the page before, unchanged.");
        }
    }
}
