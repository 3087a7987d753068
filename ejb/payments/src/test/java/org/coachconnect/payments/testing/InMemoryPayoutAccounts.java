package org.coachconnect.payments.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.payments.domain.PayoutAccount;
import org.coachconnect.payments.domain.PayoutAccounts;

/** Payout accounts in memory. */
public final class InMemoryPayoutAccounts implements PayoutAccounts {
    private final List<PayoutAccount> accounts = new ArrayList<>();

    @Override
    public void addIfAbsent(PayoutAccount account) {
        if (ofPerson(account.personId()).isEmpty()) {
            accounts.add(account);
        }
    }

    @Override
    public Optional<PayoutAccount> ofPerson(UUID personId) {
        return accounts.stream().filter(a -> a.personId().equals(personId)).findFirst();
    }

    @Override
    public Optional<PayoutAccount> find(UUID id) {
        return accounts.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    @Override
    public Optional<PayoutAccount> ofAccount(String accountId) {
        return accounts.stream().filter(a -> accountId.equals(a.accountId())).findFirst();
    }
}
