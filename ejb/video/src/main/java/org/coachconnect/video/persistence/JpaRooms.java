package org.coachconnect.video.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.video.domain.Room;
import org.coachconnect.video.domain.Rooms;

/** Rooms as rows of {@code video.room}. */
@ApplicationScoped
public class JpaRooms implements Rooms {
    @PersistenceContext(unitName = "video")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaRooms() {}

    JpaRooms(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Room room) {
        em.persist(room);
    }

    @Override
    public Optional<Room> ofBooking(UUID bookingId) {
        return em.createQuery("select r from Room r where r.bookingId = :booking", Room.class)
                .setParameter("booking", bookingId)
                .getResultStream()
                .findFirst();
    }
}
