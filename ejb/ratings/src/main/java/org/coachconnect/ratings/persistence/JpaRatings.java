package org.coachconnect.ratings.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.SqlState;
import org.coachconnect.ratings.domain.Rating;
import org.coachconnect.ratings.domain.Ratings;

/** Ratings on PostgreSQL. */
@Dependent
public class JpaRatings implements Ratings {
    private static final UUID LAST = new UUID(-1, -1);

    @PersistenceContext(unitName = "ratings")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaRatings() {}

    JpaRatings(EntityManager em) {
        this.em = em;
    }

    @Override
    public boolean add(Rating rating) {
        try {
            em.persist(rating);
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
    public Optional<Rating> find(UUID ratingId) {
        return Optional.ofNullable(em.find(Rating.class, ratingId));
    }

    @Override
    public List<Rating> ofSession(UUID bookingId) {
        return em.createQuery("SELECT r FROM Rating r WHERE r.bookingId = :booking ORDER BY r.id", Rating.class)
                .setParameter("booking", bookingId)
                .getResultList();
    }

    @Override
    public List<Rating> ofCoach(UUID coachId, PageRequest page) {
        return em.createQuery(
                        "SELECT r FROM Rating r WHERE r.coachId = :coach AND r.byPlayer = TRUE"
                                + " AND r.visibleAt IS NOT NULL AND r.hiddenAt IS NULL AND r.id < :before"
                                + " ORDER BY r.id DESC",
                        Rating.class)
                .setParameter("coach", coachId)
                .setParameter("before", Cursors.idAfter(page, LAST))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
