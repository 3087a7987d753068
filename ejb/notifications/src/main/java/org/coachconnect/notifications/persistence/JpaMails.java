package org.coachconnect.notifications.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.notifications.domain.Mail;
import org.coachconnect.notifications.domain.Mails;

/** Mails in {@code notifications.mail}. */
@Dependent
public class JpaMails implements Mails {
    @PersistenceContext(unitName = "notifications")
    private EntityManager em;

    public JpaMails() {}

    JpaMails(EntityManager em) {
        this.em = em;
    }

    @Override
    public boolean add(Mail mail) {
        boolean known = em.createQuery("SELECT COUNT(m) FROM Mail m WHERE m.dedupKey = :key", Long.class)
                        .setParameter("key", mail.dedupKey())
                        .getSingleResult()
                > 0;
        if (!known) {
            em.persist(mail);
        }
        return !known;
    }

    @Override
    public Optional<Mail> find(UUID id) {
        return Optional.ofNullable(em.find(Mail.class, id));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Mail> lockDue(Instant now, int most) {
        return em.createNativeQuery(
                        "SELECT * FROM notifications.mail WHERE state IN ('NEW', 'CLAIMED') AND next_attempt_at <= ?"
                                + " ORDER BY next_attempt_at LIMIT ? FOR UPDATE SKIP LOCKED",
                        Mail.class)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
    }

    @Override
    public int deleteCreatedBefore(Instant before) {
        return em.createQuery("DELETE FROM Mail m WHERE m.createdAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
