package org.coachconnect.ratings.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.ratings.domain.RatedSession;
import org.coachconnect.ratings.domain.RatedSessions;

/** Delivered sessions on PostgreSQL. */
@Dependent
public class JpaRatedSessions implements RatedSessions {
    @PersistenceContext(unitName = "ratings")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaRatedSessions() {}

    JpaRatedSessions(EntityManager em) {
        this.em = em;
    }

    @Override
    public void open(RatedSession session) {
        em.createNativeQuery(
                        "INSERT INTO ratings.rated_session (booking_id, organisation_id, coach_id, coach_person_id,"
                                + " player_person_id, completed_at, closes_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (booking_id) DO NOTHING")
                .setParameter(1, session.bookingId())
                .setParameter(2, session.organisationId())
                .setParameter(3, session.coachId())
                .setParameter(4, session.coachPersonId())
                .setParameter(5, session.playerPersonId())
                .setParameter(6, session.completedAt().atOffset(ZoneOffset.UTC))
                .setParameter(7, session.closesAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public Optional<RatedSession> find(UUID bookingId) {
        return Optional.ofNullable(em.find(RatedSession.class, bookingId));
    }

    @Override
    public Optional<RatedSession> lock(UUID bookingId) {
        return Optional.ofNullable(em.find(RatedSession.class, bookingId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<RatedSession> claimDue(UUID bookingId, Instant now) {
        List<?> claimed = em.createNativeQuery("SELECT booking_id FROM ratings.rated_session WHERE booking_id = ?"
                        + " AND revealed_at IS NULL AND closes_at <= ? FOR UPDATE SKIP LOCKED")
                .setParameter(1, bookingId)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return claimed.isEmpty() ? Optional.empty() : lock(bookingId);
    }

    @Override
    public List<RatedSession> due(Instant now, int limit) {
        return em.createQuery(
                        "SELECT s FROM RatedSession s WHERE s.revealedAt IS NULL AND s.closesAt <= :now"
                                + " ORDER BY s.closesAt",
                        RatedSession.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<RatedSession> rateableBy(UUID personId, Instant now, int limit) {
        return em.createQuery(
                        "SELECT s FROM RatedSession s WHERE s.revealedAt IS NULL AND s.closesAt > :now"
                                + " AND (s.coachPersonId = :person OR s.playerPersonId = :person)"
                                + " AND NOT EXISTS (SELECT r.id FROM Rating r"
                                + " WHERE r.bookingId = s.bookingId AND r.raterPersonId = :person)"
                                + " ORDER BY s.closesAt",
                        RatedSession.class)
                .setParameter("now", now)
                .setParameter("person", personId)
                .setMaxResults(limit)
                .getResultList();
    }
}
