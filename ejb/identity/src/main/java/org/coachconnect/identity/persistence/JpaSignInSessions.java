package org.coachconnect.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.identity.domain.RefreshToken;
import org.coachconnect.identity.domain.SignInSession;
import org.coachconnect.identity.domain.SignInSessions;

/** Tables {@code identity.sign_in_session} and {@code identity.refresh_token}. */
@ApplicationScoped
public class JpaSignInSessions implements SignInSessions {
    @PersistenceContext(unitName = "identity")
    private EntityManager em;

    protected JpaSignInSessions() {}

    JpaSignInSessions(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(SignInSession session) {
        em.persist(session);
        em.flush();
    }

    @Override
    public void add(RefreshToken token) {
        em.persist(token);
        em.flush();
    }

    @Override
    public Optional<SignInSession> find(UUID sessionId) {
        return Optional.ofNullable(em.find(SignInSession.class, sessionId));
    }

    @Override
    public Optional<RefreshToken> claim(String tokenHash) {
        return Optional.ofNullable(em.find(RefreshToken.class, tokenHash, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<SignInSession> live(UUID personId, Instant now, int most) {
        return em.createQuery(
                        "SELECT s FROM SignInSession s WHERE s.personId = ?1 AND s.revokedAt IS NULL AND s.expiresAt >"
                                + " ?2 ORDER BY s.lastUsedAt DESC, s.id",
                        SignInSession.class)
                .setParameter(1, personId)
                .setParameter(2, now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> revokeAll(UUID personId, Instant now) {
        return em.createNativeQuery(
                        "UPDATE identity.sign_in_session SET revoked_at = ? WHERE person_id = ? AND revoked_at IS NULL"
                                + " RETURNING id")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, personId)
                .getResultList();
    }

    @Override
    public int forgetEnded(Instant before) {
        return em.createNativeQuery("DELETE FROM identity.sign_in_session WHERE expires_at < ?")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
