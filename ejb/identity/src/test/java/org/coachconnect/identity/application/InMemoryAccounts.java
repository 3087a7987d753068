package org.coachconnect.identity.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.Accounts;
import org.coachconnect.identity.domain.EmailAddress;

/** Accounts by person, all of them in scope. */
public final class InMemoryAccounts implements Accounts {
    private static final Comparator<Account> BY_EMAIL =
            Comparator.comparing(account -> account.email().value());

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
    public List<Account> all(Collection<UUID> personIds) {
        return byPerson.values().stream()
                .filter(a -> personIds.contains(a.id()))
                .sorted(BY_EMAIL)
                .toList();
    }

    @Override
    public List<Account> byEmailBeginning(String beginning, int most) {
        return byPerson.values().stream()
                .filter(a -> a.email().value().startsWith(beginning.toLowerCase(Locale.ROOT)))
                .sorted(BY_EMAIL)
                .limit(most)
                .toList();
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
