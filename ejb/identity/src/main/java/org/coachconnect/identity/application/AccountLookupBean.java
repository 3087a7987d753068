package org.coachconnect.identity.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.coachconnect.identity.AccountLookup;
import org.coachconnect.identity.AccountView;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Scope;
import org.coachconnect.users.PeopleDirectory;

/** Puts the names of one context to the accounts of the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountLookupBean implements AccountLookup {
    private static final int SHORTEST = 2;

    @EJB
    private AccountRecords accounts;

    @EJB
    private PeopleDirectory people;

    public AccountLookupBean() {}

    AccountLookupBean(AccountRecords accounts, PeopleDirectory people) {
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public List<AccountView> find(String text) {
        String wanted = text.strip();
        if (wanted.length() < SHORTEST) {
            throw new InvalidRequest("q", "Give at least " + SHORTEST + " characters of a name or an e-mail address.");
        }
        List<Account> found = Scope.platform(() -> matching(wanted));
        Map<UUID, String> names = people.names(found.stream().map(Account::id).toList());
        return found.stream()
                .map(account -> view(account, names.getOrDefault(account.id(), "")))
                .toList();
    }

    private List<Account> matching(String text) {
        Optional<UUID> id = id(text);
        if (id.isPresent()) {
            return accounts.all(Set.of(id.get()));
        }
        List<Account> addressed = accounts.byEmailBeginning(text, MOST);
        return text.contains("@") ? addressed : joined(addressed, named(text));
    }

    private List<Account> named(String text) {
        Set<UUID> ids = people.named(text, MOST).keySet();
        return ids.isEmpty() ? List.of() : accounts.all(ids);
    }

    private static List<Account> joined(List<Account> some, List<Account> others) {
        Set<Account> all = new TreeSet<>(
                Comparator.comparing((Account account) -> account.email().value()));
        all.addAll(some);
        all.addAll(others);
        return all.stream().limit(MOST).toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static AccountView view(Account account, String displayName) {
        return new AccountView(
                account.id(),
                account.organisationId(),
                displayName,
                account.email().value(),
                account.roles(),
                account.status(),
                account.createdAt(),
                account.verifiedAt());
    }
}
