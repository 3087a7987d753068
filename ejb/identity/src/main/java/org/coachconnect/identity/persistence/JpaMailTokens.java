package org.coachconnect.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.identity.domain.MailToken;
import org.coachconnect.identity.domain.MailTokens;
import org.coachconnect.identity.domain.TokenPurpose;

/** Table {@code identity.mail_token}. */
@ApplicationScoped
public class JpaMailTokens implements MailTokens {
    @PersistenceContext(unitName = "identity")
    private EntityManager em;

    protected JpaMailTokens() {}

    JpaMailTokens(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(MailToken token) {
        em.persist(token);
        em.flush();
    }

    @Override
    public Optional<MailToken> claim(String hash) {
        return Optional.ofNullable(em.find(MailToken.class, hash, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void forget(UUID personId, TokenPurpose purpose) {
        em.createNativeQuery("DELETE FROM identity.mail_token WHERE person_id = ? AND purpose = ?")
                .setParameter(1, personId)
                .setParameter(2, purpose.name())
                .executeUpdate();
    }

    @Override
    public int forgetExpired(Instant before) {
        return em.createNativeQuery("DELETE FROM identity.mail_token WHERE expires_at < ?")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
