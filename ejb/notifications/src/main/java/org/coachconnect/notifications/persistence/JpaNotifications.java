package org.coachconnect.notifications.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.notifications.domain.NoticeKind;
import org.coachconnect.notifications.domain.Notification;
import org.coachconnect.notifications.domain.Notifications;
import org.jspecify.annotations.Nullable;

/** Inbox items in {@code notifications.notification}. */
@Dependent
public class JpaNotifications implements Notifications {
    private static final String NEWEST_FIRST = " ORDER BY n.id DESC";

    @PersistenceContext(unitName = "notifications")
    private EntityManager em;

    public JpaNotifications() {}

    JpaNotifications(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Notification notification) {
        em.persist(notification);
    }

    @Override
    public Optional<Notification> find(UUID id) {
        return Optional.ofNullable(em.find(Notification.class, id));
    }

    @Override
    public List<Notification> newest(UUID personId, @Nullable UUID before, int most) {
        String mine = "SELECT n FROM Notification n WHERE n.personId = :person";
        TypedQuery<Notification> query = before == null
                ? em.createQuery(mine + NEWEST_FIRST, Notification.class)
                : em.createQuery(mine + " AND n.id < :before" + NEWEST_FIRST, Notification.class)
                        .setParameter("before", before);
        return query.setParameter("person", personId).setMaxResults(most).getResultList();
    }

    @Override
    public long countUnread(UUID personId) {
        return em.createQuery(
                        "SELECT COUNT(n) FROM Notification n WHERE n.personId = :person AND n.readAt IS NULL",
                        Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    @Override
    public void markAllRead(UUID personId, Instant now) {
        em.createQuery("UPDATE Notification n SET n.readAt = :now WHERE n.personId = :person AND n.readAt IS NULL")
                .setParameter("now", now)
                .setParameter("person", personId)
                .executeUpdate();
    }

    @Override
    public void deleteUnread(UUID personId, NoticeKind kind, UUID subjectId) {
        em.createQuery("DELETE FROM Notification n WHERE n.personId = :person AND n.kind = :kind"
                        + " AND n.subjectId = :subject AND n.readAt IS NULL")
                .setParameter("person", personId)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .executeUpdate();
    }

    @Override
    public int deleteCreatedBefore(Instant before) {
        return em.createQuery("DELETE FROM Notification n WHERE n.createdAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
