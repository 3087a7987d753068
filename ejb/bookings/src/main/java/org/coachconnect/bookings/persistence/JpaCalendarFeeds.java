package org.coachconnect.bookings.persistence;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.bookings.domain.CalendarFeed;
import org.coachconnect.bookings.domain.CalendarFeeds;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.platform.OrganisationScoped;

/** Calendar feeds in PostgreSQL. */
@Stateless
@Local(CalendarFeeds.class)
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaCalendarFeeds implements CalendarFeeds {
    @PersistenceContext(unitName = "bookings")
    private EntityManager em;

    public JpaCalendarFeeds() {}

    JpaCalendarFeeds(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<CalendarFeed> find(UUID personId) {
        return Optional.ofNullable(em.find(CalendarFeed.class, personId));
    }

    @Override
    public Optional<CalendarFeed> findByToken(String token) {
        return em.createQuery("SELECT f FROM CalendarFeed f WHERE f.tokenHash = :hash", CalendarFeed.class)
                .setParameter("hash", Secrets.hash(token))
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(CalendarFeed feed) {
        em.persist(feed);
        em.flush();
    }
}
