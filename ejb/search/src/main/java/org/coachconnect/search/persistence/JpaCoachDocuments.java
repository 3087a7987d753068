package org.coachconnect.search.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.coachconnect.search.domain.CoachDocument;
import org.coachconnect.search.domain.CoachDocuments;

/** Coach documents in {@code search.coach_document}. */
@Dependent
public class JpaCoachDocuments implements CoachDocuments {
    @PersistenceContext(unitName = "search")
    private EntityManager em;

    public JpaCoachDocuments() {}

    JpaCoachDocuments(EntityManager em) {
        this.em = em;
    }

    @Override
    public CoachDocument open(UUID coachId, UUID organisationId) {
        em.createNativeQuery("INSERT INTO search.coach_document (coach_id, organisation_id) VALUES (?, ?)"
                        + " ON CONFLICT (coach_id) DO NOTHING")
                .setParameter(1, coachId)
                .setParameter(2, organisationId)
                .executeUpdate();
        CoachDocument document = em.find(CoachDocument.class, coachId, LockModeType.PESSIMISTIC_WRITE);
        if (document == null) {
            throw new IllegalStateException("Coach " + coachId + " belongs to another organisation");
        }
        return document;
    }

    @Override
    public List<CoachDocument> withIds(Collection<UUID> coachIds) {
        if (coachIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("SELECT d FROM CoachDocument d WHERE d.coachId IN :ids", CoachDocument.class)
                .setParameter("ids", coachIds)
                .getResultList();
    }

    @Override
    public long mark() {
        Object mark = em.createNativeQuery("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .getSingleResult();
        return ((Number) mark).longValue();
    }

    @Override
    public List<CoachDocument> changedSince(long mark, UUID after, int most) {
        return em.createQuery(
                        "SELECT d FROM CoachDocument d WHERE d.changedIn >= :mark AND d.coachId > :after ORDER BY d.coachId",
                        CoachDocument.class)
                .setParameter("mark", mark)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
