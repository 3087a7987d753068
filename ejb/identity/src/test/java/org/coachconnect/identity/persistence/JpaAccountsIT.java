package org.coachconnect.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.AccountFixture;
import org.coachconnect.identity.domain.Accounts;
import org.coachconnect.kernel.Scope;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

class JpaAccountsIT extends AccountsContract {
    private final Database database = Database.get();

    @Override
    <T> T work(Function<Accounts, T> work) {
        return Scope.platform(() -> transaction(work));
    }

    private <T> T transaction(Function<Accounts, T> work) {
        return database.inTransaction("identity", em -> work.apply(new JpaAccounts(em)));
    }

    @Test
    void anotherOrganisationSeesNothing() {
        Account mine = AccountFixture.registered(organisation);
        work(a -> a.add(mine));

        Optional<Account> own = Scope.in(organisation, () -> transaction(a -> a.find(mine.id())));
        Optional<Account> foreign = Scope.in(UUID.randomUUID(), () -> transaction(a -> a.byEmail(mine.email())));
        Optional<Account> unscoped = transaction(a -> a.find(mine.id()));

        assertThat(own).isPresent();
        assertThat(foreign).isEmpty();
        assertThat(unscoped).isEmpty();
    }

    @Test
    void theFenceStandsAroundEveryTable() {
        Number open = database.inTransaction("identity", em -> (Number)
                em.createNativeQuery("SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                                + " WHERE n.nspname = 'identity' AND c.relkind IN ('r', 'p')"
                                + " AND c.relname <> 'flyway_schema_history' AND NOT c.relrowsecurity")
                        .getSingleResult());

        assertThat(open.longValue()).isZero();
    }
}
