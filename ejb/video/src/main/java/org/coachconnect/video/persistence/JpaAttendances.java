package org.coachconnect.video.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.video.domain.Attendance;
import org.coachconnect.video.domain.Attendances;

/** Attendances as rows of {@code video.attendance}. */
@ApplicationScoped
public class JpaAttendances implements Attendances {
    @PersistenceContext(unitName = "video")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaAttendances() {}

    JpaAttendances(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Attendance attendance) {
        em.persist(attendance);
    }

    @Override
    public Optional<Attendance> lock(UUID connectionId) {
        return Optional.ofNullable(em.find(Attendance.class, connectionId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Attendance> forgotten(Instant roomClosedBefore, int limit) {
        return em.createQuery(
                        "select a from Attendance a where a.leftAt is null and a.roomClosesAt < :before"
                                + " order by a.roomClosesAt, a.connectionId",
                        Attendance.class)
                .setParameter("before", roomClosedBefore)
                .setMaxResults(limit)
                .getResultList();
    }
}
