package org.coachconnect.payments.persistence;

import java.util.function.Function;
import org.coachconnect.payments.testing.Repositories;
import org.coachconnect.payments.testing.RepositoriesContract;
import org.coachconnect.testing.Database;

class JpaRepositoriesIT extends RepositoriesContract {
    @Override
    protected <T> T transaction(Function<Repositories, T> work) {
        return Database.get().inTransaction("payments", em -> {
            Jpa jpa = Jpa.on(em);
            return work.apply(new Repositories(
                    jpa.payments(), jpa.orders(), jpa.accounts(), jpa.events(), jpa.invoices(), jpa.reconciliations()));
        });
    }
}
