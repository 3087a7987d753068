package org.coachconnect.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.coachconnect.identity.domain.AccountFixture.NOW;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.coachconnect.identity.AccountView;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.AccountFixture;
import org.coachconnect.identity.domain.EmailAddress;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Role;
import org.coachconnect.users.PeopleDirectory;
import org.junit.jupiter.api.Test;

class AccountLookupBeanTest {
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final Names names = new Names();
    private final AccountLookupBean lookup = new AccountLookupBean(new AccountRecords(accounts), names);

    private final UUID nova = given("nova@example.org", "Nova Lind");
    private final UUID ana = given("ana.nova@example.org", "Ana Sol");

    @Test
    void findsByTheBeginningOfANameOrAnAddress() {
        assertThat(ids("nova")).containsExactly(nova);
        assertThat(ids("Ana")).containsExactly(ana);
        assertThat(ids("ana s")).containsExactly(ana);
        assertThat(ids("NOVA@")).containsExactly(nova);
        assertThat(ids("nobody")).isEmpty();
    }

    @Test
    void findsAPersonById() {
        AccountView found = lookup.find(" " + ana + " ").get(0);

        assertThat(found.personId()).isEqualTo(ana);
        assertThat(found.displayName()).isEqualTo("Ana Sol");
        assertThat(found.email()).isEqualTo("ana.nova@example.org");
    }

    @Test
    void wantsTwoCharacters() {
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> lookup.find(" a "));
    }

    private List<UUID> ids(String text) {
        return lookup.find(text).stream().map(AccountView::personId).toList();
    }

    private UUID given(String email, String name) {
        UUID person = Ids.next();
        accounts.add(Account.register(
                person,
                UUID.randomUUID(),
                EmailAddress.parse(email).orElseThrow(),
                AccountFixture.HASH,
                Role.PLAYER,
                NOW));
        names.byPerson.put(person, name);
        return person;
    }

    private static final class Names implements PeopleDirectory {
        private final Map<UUID, String> byPerson = new LinkedHashMap<>();

        @Override
        public Map<UUID, String> names(Collection<UUID> personIds) {
            return select((person, name) -> personIds.contains(person));
        }

        @Override
        public Map<UUID, String> named(String beginning, int most) {
            return select((person, name) -> name.regionMatches(true, 0, beginning, 0, beginning.length()));
        }

        private Map<UUID, String> select(BiPredicate<UUID, String> condition) {
            Map<UUID, String> found = new LinkedHashMap<>();
            byPerson.forEach((person, name) -> {
                if (condition.test(person, name)) {
                    found.put(person, name);
                }
            });
            return found;
        }
    }
}
