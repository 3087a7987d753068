package org.coachconnect.payments.testing;

import java.util.function.Function;

class InMemoryRepositoriesTest extends RepositoriesContract {
    private final InMemoryOrders orders = new InMemoryOrders();
    private final InMemoryPayoutAccounts accounts = new InMemoryPayoutAccounts();
    private final InMemoryBooks books = new InMemoryBooks();
    private final Repositories repositories =
            new Repositories(new InMemoryPayments(accounts, orders), orders, accounts, books, books, books);

    @Override
    protected <T> T transaction(Function<Repositories, T> work) {
        return work.apply(repositories);
    }
}
