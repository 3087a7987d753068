package org.coachconnect.identity.persistence;

import java.util.UUID;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.AccountFixture;
import org.coachconnect.kernel.Scope;
import org.coachconnect.testing.Database;

/** Accounts in PostgreSQL, for tests of what refers to them. */
final class StoredAccount {
    private StoredAccount() {}

    static Account in(UUID organisationId) {
        Account account = AccountFixture.registered(organisationId);
        Scope.in(
                organisationId, () -> Database.get().inTransaction("identity", em -> new JpaAccounts(em).add(account)));
        return account;
    }
}
