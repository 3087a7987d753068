package org.coachconnect.payments.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.payments.domain.PayoutAccount;
import org.coachconnect.payments.domain.PayoutAccounts;

/** Payout accounts by JPA. */
@Dependent
public class JpaPayoutAccounts implements PayoutAccounts {
    @PersistenceContext(unitName = "payments")
    EntityManager em;

    @Override
    public void addIfAbsent(PayoutAccount account) {
        em.createNativeQuery("INSERT INTO payments.payout_account"
                        + " (id, organisation_id, person_id, state, created_at, version) VALUES (?, ?, ?, ?, ?, 1)"
                        + " ON CONFLICT (person_id) DO NOTHING")
                .setParameter(1, account.id())
                .setParameter(2, account.organisationId())
                .setParameter(3, account.personId())
                .setParameter(4, account.state().name())
                .setParameter(5, account.createdAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public Optional<PayoutAccount> ofPerson(UUID personId) {
        return em.createQuery("SELECT a FROM PayoutAccount a WHERE a.personId = :personId", PayoutAccount.class)
                .setParameter("personId", personId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PayoutAccount> find(UUID id) {
        return Optional.ofNullable(em.find(PayoutAccount.class, id));
    }

    @Override
    public Optional<PayoutAccount> ofAccount(String accountId) {
        return em.createQuery("SELECT a FROM PayoutAccount a WHERE a.accountId = :accountId", PayoutAccount.class)
                .setParameter("accountId", accountId)
                .getResultStream()
                .findFirst();
    }
}
