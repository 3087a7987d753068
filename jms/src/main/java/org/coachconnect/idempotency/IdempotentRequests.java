package org.coachconnect.idempotency;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.platform.UnhurriedCommit;
import org.jspecify.annotations.Nullable;

/**
 * The memory behind {@code Idempotency-Key} (IETF draft httpapi-idempotency-key-header): the first request with a key is
 * worked on, a repetition gets the first answer again. A claim or an answer that a crash of the database takes away is as
 * if its server had died: the work itself was committed after the claim, so it is either gone too or finds its own traces.
 */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdempotentRequests {
    /** A request that has not answered for this long died with its server; its repetition is worked on anew. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public IdempotentRequests() {}

    IdempotentRequests(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** The answer the first request got. */
    public record Answer(int status, @Nullable String body) {}

    /**
     * Claims the key for this request.
     *
     * @param fingerprint hash over method, path and body
     * @return the first answer, when there is one already; empty when this request is to be worked on
     * @throws DomainException 422 {@code idempotency-key-reused} for another request under the same key, 409
     *     {@code request-in-progress} while the first one is still being worked on
     */
    @SuppressWarnings("unchecked")
    public Optional<Answer> claim(UUID personId, UUID organisationId, String key, String fingerprint) {
        Instant now = clock.instant();
        int claimed = em.createNativeQuery(
                        "INSERT INTO platform.idempotent_request AS r (person_id, key, organisation_id, fingerprint, started_at)"
                                + " SELECT CAST(? AS uuid), ?, CAST(? AS uuid), ?, CAST(? AS timestamptz) FROM "
                                + UnhurriedCommit.SQL
                                + " ON CONFLICT (person_id, key) DO UPDATE SET started_at = excluded.started_at"
                                + " WHERE r.fingerprint = excluded.fingerprint AND r.status IS NULL AND r.started_at < ?")
                .setParameter(1, personId)
                .setParameter(2, key)
                .setParameter(3, organisationId)
                .setParameter(4, fingerprint)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .setParameter(6, now.minus(GIVEN_UP).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (claimed == 1) {
            return Optional.empty();
        }
        List<Object[]> found = em.createNativeQuery(
                        "SELECT fingerprint, status, body FROM platform.idempotent_request WHERE person_id = ? AND key = ?")
                .setParameter(1, personId)
                .setParameter(2, key)
                .getResultList();
        if (found.isEmpty()) {
            throw inProgress();
        }
        Object[] first = found.get(0);
        if (!fingerprint.equals(first[0])) {
            throw new DomainException(
                    Kind.UNPROCESSABLE,
                    "idempotency-key-reused",
                    "This Idempotency-Key belongs to another request. Use a new key for a new request.");
        }
        if (first[1] == null) {
            throw inProgress();
        }
        return Optional.of(new Answer((Integer) first[1], (String) first[2]));
    }

    /** Keeps the answer of the request that claimed the key. */
    public void complete(UUID personId, String key, Answer answer) {
        em.createNativeQuery("UPDATE platform.idempotent_request SET status = ?, body = ? FROM " + UnhurriedCommit.SQL
                        + " WHERE person_id = ? AND key = ?")
                .setParameter(1, answer.status())
                .setParameter(2, answer.body())
                .setParameter(3, personId)
                .setParameter(4, key)
                .executeUpdate();
    }

    /** Frees the key of a request that failed in a way worth repeating, so that the same key may try again. */
    public void release(UUID personId, String key) {
        em.createNativeQuery(
                        "DELETE FROM platform.idempotent_request WHERE person_id = ? AND key = ? AND status IS NULL")
                .setParameter(1, personId)
                .setParameter(2, key)
                .executeUpdate();
    }

    /** Forgets answers older than a day. */
    public int forgetOld() {
        return em.createNativeQuery("DELETE FROM platform.idempotent_request WHERE started_at < ?")
                .setParameter(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static DomainException inProgress() {
        return new DomainException(
                Kind.CONFLICT, "request-in-progress", "The first request with this Idempotency-Key is still running.");
    }
}
