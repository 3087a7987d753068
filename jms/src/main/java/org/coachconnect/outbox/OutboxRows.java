package org.coachconnect.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.platform.UnhurriedCommit;
import org.jspecify.annotations.Nullable;

/**
 * The outbox table as the relay and the administrator see it. The table is the platform's: it has no tenant fence. A lease or a
 * mark that a crash of the database takes away sends an event twice, which every consumer's inbox expects.
 */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxRows {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration KEEP_SENT = Duration.ofDays(7);

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public OutboxRows() {}

    OutboxRows(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * One event on its way to its topic.
     *
     * @param traceparent the trace in which it was written
     */
    public record Row(
            UUID id,
            String context,
            String type,
            UUID subjectId,
            String body,
            int attempts,
            @Nullable String traceparent) {
        /** Where it is sent to. */
        public String destination() {
            return "coachconnect." + context;
        }
    }

    /** Takes the oldest unsent rows for {@link #LEASE}; other nodes skip them meanwhile. */
    @SuppressWarnings("unchecked")
    public List<Row> lease(int most) {
        Instant now = clock.instant();
        List<Object[]> found = em.createNativeQuery(
                        "UPDATE platform.outbox SET leased_until = ?, attempts = attempts + 1 FROM "
                                + UnhurriedCommit.SQL
                                + " WHERE id IN (SELECT id FROM platform.outbox WHERE state = 'NEW' AND leased_until <= ?"
                                + " ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED)"
                                + " RETURNING id, context, type, subject_id, body, attempts, traceparent")
                .setParameter(1, now.plus(LEASE).atOffset(ZoneOffset.UTC))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, most)
                .getResultList();
        return found.stream()
                .map(OutboxRows::row)
                .sorted(Comparator.comparing(row -> row.id().toString()))
                .toList();
    }

    private static Row row(Object[] r) {
        return new Row(
                (UUID) r[0], (String) r[1], (String) r[2], (UUID) r[3], (String) r[4], (Integer) r[5], (String) r[6]);
    }

    public void markSent(List<Row> sent) {
        em.createNativeQuery("UPDATE platform.outbox SET state = 'SENT', sent_at = ? FROM " + UnhurriedCommit.SQL
                        + " WHERE id = ANY (CAST(? AS uuid[]))")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, arrayOfIds(sent))
                .executeUpdate();
    }

    /** Gives leased rows back at once, because the broker did not take them; a pause would let younger events go first. */
    public void release(List<Row> leased) {
        em.createNativeQuery("UPDATE platform.outbox SET leased_until = ? WHERE id = ANY (CAST(? AS uuid[]))")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, arrayOfIds(leased))
                .executeUpdate();
    }

    /** How much waits to be sent, for administrators. */
    public OutboxBacklog backlog() {
        Object[] row = (Object[]) em.createNativeQuery(
                        "SELECT count(*), min(created_at), coalesce(max(attempts), 0) FROM platform.outbox WHERE state = 'NEW'")
                .getSingleResult();
        OffsetDateTime oldest =
                row[1] instanceof Timestamp at ? at.toInstant().atOffset(ZoneOffset.UTC) : (OffsetDateTime) row[1];
        return new OutboxBacklog((Long) row[0], oldest == null ? null : oldest.toInstant(), (Integer) row[2]);
    }

    /** Forgets what was sent more than {@link #KEEP_SENT} ago. */
    public int forgetOld() {
        return em.createNativeQuery("DELETE FROM platform.outbox WHERE state = 'SENT' AND sent_at < ?")
                .setParameter(1, clock.instant().minus(KEEP_SENT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static String arrayOfIds(List<Row> rows) {
        return rows.stream()
                .map(r -> r.id().toString())
                .toList()
                .toString()
                .replace('[', '{')
                .replace(']', '}');
    }
}
