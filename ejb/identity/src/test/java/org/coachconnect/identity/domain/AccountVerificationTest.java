package org.coachconnect.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.Role;
import org.junit.jupiter.api.Test;

class AccountVerificationTest {
    private final Account account = AccountFixture.registered(UUID.randomUUID());

    @Test
    void makesTheAccountActiveOnce() {
        assertThat(account.isUnverified()).isTrue();
        assertThat(account.verify(AccountFixture.NOW)).isTrue();
        assertThat(account.isActive()).isTrue();
        assertThat(account.verify(AccountFixture.NOW)).isFalse();
    }

    @Test
    void untilThenTheNewestRegistrationWins() {
        account.registerAgain("other", Role.COACH);

        assertThat(account.passwordHash()).isEqualTo("other");
        assertThat(account.roles()).isEqualTo(Set.of(Role.COACH));
    }

    @Test
    void afterwardsNobodyCanRegisterItAgain() {
        account.verify(AccountFixture.NOW);

        assertThatIllegalStateException().isThrownBy(() -> account.registerAgain("other", Role.COACH));
    }
}
