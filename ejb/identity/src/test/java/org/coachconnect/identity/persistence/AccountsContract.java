package org.coachconnect.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.identity.domain.AccountFixture.NOW;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.identity.AccountStatus;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.AccountFixture;
import org.coachconnect.identity.domain.Accounts;
import org.coachconnect.identity.domain.EmailAddress;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Role;
import org.junit.jupiter.api.Test;

/** What every {@link Accounts} must do. */
abstract class AccountsContract {
    final UUID organisation = UUID.randomUUID();

    /** Runs work in one transaction, in the platform's scope. */
    abstract <T> T work(Function<Accounts, T> work);

    @Test
    void givesBackWhatWasAdded() {
        EmailAddress email = AccountFixture.email();
        Set<Role> roles = EnumSet.of(Role.COACH, Role.ADMIN);
        Account made = Account.verified(Ids.next(), organisation, email, AccountFixture.HASH, roles, NOW);
        assertThat(this.<Boolean>work(a -> a.add(made))).isTrue();

        Account found = work(a -> a.byEmail(email).orElseThrow());
        assertThat(found.id()).isEqualTo(made.id());
        assertThat(found.organisationId()).isEqualTo(organisation);
        assertThat(found.roles()).isEqualTo(roles);
        assertThat(found.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(found.passwordHash()).isEqualTo(AccountFixture.HASH);
        assertThat(found.createdAt()).isEqualTo(NOW);
        assertThat(found.verifiedAt()).isEqualTo(NOW);
    }

    @Test
    void addsAnEmailOnceOnTheWholeInstallation() {
        Account first = AccountFixture.registered(organisation);
        work(a -> a.add(first));
        Account second =
                Account.register(Ids.next(), UUID.randomUUID(), first.email(), AccountFixture.HASH, Role.COACH, NOW);

        assertThat(this.<Boolean>work(a -> a.add(second))).isFalse();
        assertThat(this.<Optional<Account>>work(a -> a.find(second.id()))).isEmpty();
    }

    @Test
    void findsByTheBeginningOfTheAddress() {
        String common = "find_" + UUID.randomUUID();
        Account second = withEmail(common + ".b@example.org");
        Account first = withEmail(common + ".a@example.org");
        withEmail(common.replace('_', 'x') + "@example.org");

        List<Account> found = work(a -> a.byEmailBeginning(common.toUpperCase(Locale.ROOT), 10));
        List<Account> one = work(a -> a.byEmailBeginning(common, 1));
        List<Account> byId = work(a -> a.all(List.of(first.id(), second.id(), UUID.randomUUID())));

        assertThat(found).extracting(Account::id).containsExactly(first.id(), second.id());
        assertThat(one).extracting(Account::id).containsExactly(first.id());
        assertThat(byId).extracting(Account::id).containsExactly(first.id(), second.id());
    }

    private Account withEmail(String email) {
        Account account = Account.register(
                Ids.next(),
                organisation,
                EmailAddress.parse(email).orElseThrow(),
                AccountFixture.HASH,
                Role.PLAYER,
                NOW);
        work(a -> a.add(account));
        return account;
    }

    @Test
    void keepsAChange() {
        Account made = AccountFixture.registered(organisation);
        work(a -> a.add(made));

        work(a -> {
            Account account = a.find(made.id()).orElseThrow();
            account.registerAgain(AccountFixture.HASH + "x", Role.COACH);
            account.verify(NOW);
            a.flush();
            return account;
        });

        Account found = work(a -> a.find(made.id()).orElseThrow());
        assertThat(found.isActive()).isTrue();
        assertThat(found.roles()).containsExactly(Role.COACH);
        assertThat(found.passwordHash()).endsWith("x");
    }
}
