package org.coachconnect.identity.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.Accounts;
import org.coachconnect.identity.domain.EmailAddress;

/** Accounts by person, all of them in scope. */
public final class InMemoryAccounts implements Accounts {
    private final Map<UUID, Account> byPerson = new HashMap<>();

    @Override
    public Optional<Account> find(UUID personId) {
        return Optional.ofNullable(byPerson.get(personId));
    }

    @Override
    public Optional<Account> byEmail(EmailAddress email) {
        return byPerson.values().stream().filter(a -> a.email().equals(email)).findFirst();
    }

    @Override
    public boolean add(Account account) {
        return byEmail(account.email()).isEmpty() && byPerson.putIfAbsent(account.id(), account) == null;
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }
}
