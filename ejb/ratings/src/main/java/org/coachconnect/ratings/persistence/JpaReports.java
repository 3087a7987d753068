package org.coachconnect.ratings.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.ratings.domain.Report;
import org.coachconnect.ratings.domain.Reports;

/** Reports on PostgreSQL. */
@Dependent
public class JpaReports implements Reports {
    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext(unitName = "ratings")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaReports() {}

    JpaReports(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Report report) {
        em.createNativeQuery(
                        "INSERT INTO ratings.report (id, organisation_id, rating_id, reporter_person_id, reason, state,"
                                + " created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (rating_id, reporter_person_id) DO NOTHING")
                .setParameter(1, report.id())
                .setParameter(2, report.organisationId())
                .setParameter(3, report.ratingId())
                .setParameter(4, report.reporterPersonId())
                .setParameter(5, report.reason())
                .setParameter(6, report.state().name())
                .setParameter(7, report.createdAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public List<Report> openOf(UUID ratingId) {
        return em.createQuery("SELECT r FROM Report r WHERE r.ratingId = :rating AND r.state = :open", Report.class)
                .setParameter("rating", ratingId)
                .setParameter("open", Report.State.OPEN)
                .getResultList();
    }

    @Override
    public List<Report> open(PageRequest page) {
        return em.createQuery(
                        "SELECT r FROM Report r WHERE r.state = :open AND r.id > :after ORDER BY r.id", Report.class)
                .setParameter("open", Report.State.OPEN)
                .setParameter("after", Cursors.idAfter(page, FIRST))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
