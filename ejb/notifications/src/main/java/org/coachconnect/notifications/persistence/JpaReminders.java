package org.coachconnect.notifications.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.notifications.domain.Reminder;
import org.coachconnect.notifications.domain.ReminderState;
import org.coachconnect.notifications.domain.Reminders;

/** Reminders in {@code notifications.reminder}. */
@Dependent
public class JpaReminders implements Reminders {
    private static final String WAITING = "waiting";

    @PersistenceContext(unitName = "notifications")
    private EntityManager em;

    public JpaReminders() {}

    JpaReminders(EntityManager em) {
        this.em = em;
    }

    @Override
    public boolean add(Reminder reminder) {
        boolean known = em.createQuery(
                                "SELECT COUNT(r) FROM Reminder r WHERE r.bookingId = :booking AND r.bookingVersion = :version"
                                        + " AND r.personId = :person AND r.lead = :lead",
                                Long.class)
                        .setParameter("booking", reminder.bookingId())
                        .setParameter("version", reminder.bookingVersion())
                        .setParameter("person", reminder.personId())
                        .setParameter("lead", reminder.lead())
                        .getSingleResult()
                > 0;
        if (!known) {
            em.persist(reminder);
        }
        return !known;
    }

    @Override
    public List<Due> due(Instant now, int most) {
        return em
                .createQuery(
                        "SELECT r FROM Reminder r WHERE r.state = :waiting AND r.dueAt <= :now ORDER BY r.dueAt",
                        Reminder.class)
                .setParameter(WAITING, ReminderState.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(reminder -> new Due(reminder.id(), reminder.organisationId()))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Reminder> lockWaiting(UUID id) {
        List<Reminder> found = em.createNativeQuery(
                        "SELECT * FROM notifications.reminder WHERE id = ? AND state = 'WAITING' FOR UPDATE SKIP LOCKED",
                        Reminder.class)
                .setParameter(1, id)
                .getResultList();
        return found.stream().findFirst();
    }

    @Override
    public void deleteWaiting(UUID bookingId) {
        em.createQuery("DELETE FROM Reminder r WHERE r.bookingId = :booking AND r.state = :waiting")
                .setParameter("booking", bookingId)
                .setParameter(WAITING, ReminderState.WAITING)
                .executeUpdate();
    }

    @Override
    public int deleteStartedBefore(Instant before) {
        return em.createQuery("DELETE FROM Reminder r WHERE r.startsAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
