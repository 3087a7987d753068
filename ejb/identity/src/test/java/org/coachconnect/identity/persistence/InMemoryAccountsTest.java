package org.coachconnect.identity.persistence;

import java.util.function.Function;
import org.coachconnect.identity.application.InMemoryAccounts;
import org.coachconnect.identity.domain.Accounts;

class InMemoryAccountsTest extends AccountsContract {
    private final Accounts accounts = new InMemoryAccounts();

    @Override
    <T> T work(Function<Accounts, T> work) {
        return work.apply(accounts);
    }
}
