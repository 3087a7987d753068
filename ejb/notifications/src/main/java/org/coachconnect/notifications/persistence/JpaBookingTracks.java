package org.coachconnect.notifications.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.notifications.domain.BookingTrack;
import org.coachconnect.notifications.domain.BookingTracks;

/** Booking tracks in {@code notifications.booking_track}. */
@Dependent
public class JpaBookingTracks implements BookingTracks {
    @PersistenceContext(unitName = "notifications")
    private EntityManager em;

    public JpaBookingTracks() {}

    JpaBookingTracks(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(BookingTrack track) {
        em.persist(track);
    }

    @Override
    public Optional<BookingTrack> find(UUID bookingId) {
        return Optional.ofNullable(em.find(BookingTrack.class, bookingId));
    }

    @Override
    public Optional<BookingTrack> lock(UUID bookingId) {
        return Optional.ofNullable(em.find(BookingTrack.class, bookingId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public int deleteStartedBefore(Instant before) {
        return em.createQuery("DELETE FROM BookingTrack t WHERE t.startsAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
