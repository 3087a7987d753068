package org.coachconnect.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.Accounts;
import org.coachconnect.identity.domain.EmailAddress;
import org.coachconnect.identity.domain.RolesConverter;
import org.coachconnect.kernel.TextPrefix;
import org.jspecify.annotations.Nullable;

/** Table {@code identity.account}. */
@ApplicationScoped
public class JpaAccounts implements Accounts {
    @PersistenceContext(unitName = "identity")
    private EntityManager em;

    protected JpaAccounts() {}

    JpaAccounts(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Account> find(UUID personId) {
        return Optional.ofNullable(em.find(Account.class, personId));
    }

    @Override
    public Optional<Account> byEmail(EmailAddress email) {
        return em.createQuery("SELECT a FROM Account a WHERE a.email = ?1", Account.class)
                .setParameter(1, email.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Account> all(Collection<UUID> personIds) {
        return em.createQuery("SELECT a FROM Account a WHERE a.id IN :ids ORDER BY a.email", Account.class)
                .setParameter("ids", personIds)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Account> byEmailBeginning(String beginning, int most) {
        String email = beginning.toLowerCase(Locale.ROOT);
        return em.createNativeQuery(
                        "SELECT * FROM identity.account WHERE email ~>=~ ?1 AND email ~<~ ?2 ORDER BY email USING ~<~ LIMIT ?3",
                        Account.class)
                .setParameter(1, email)
                .setParameter(2, TextPrefix.endOf(email))
                .setParameter(3, most)
                .getResultList();
    }

    /** Not persist: a violated constraint would end the whole transaction, and with it the answer to the second registrant. */
    @Override
    public boolean add(Account account) {
        return em.createNativeQuery(
                                "INSERT INTO identity.account (id, organisation_id, email, password_hash, roles, status,"
                                        + " created_at, verified_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)"
                                        + " ON CONFLICT (email) DO NOTHING")
                        .setParameter(1, account.id())
                        .setParameter(2, account.organisationId())
                        .setParameter(3, account.email().value())
                        .setParameter(4, account.passwordHash())
                        .setParameter(5, new RolesConverter().convertToDatabaseColumn(account.roles()))
                        .setParameter(6, account.status().name())
                        .setParameter(7, column(account.createdAt()))
                        .setParameter(8, column(account.verifiedAt()))
                        .executeUpdate()
                == 1;
    }

    @Override
    public void flush() {
        em.flush();
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
