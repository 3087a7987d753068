package org.coachconnect.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.identity.domain.AccountFixture.NOW;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInSessionTest {
    private final Account account = AccountFixture.registered(UUID.randomUUID());

    @Test
    void endsThirtyDaysAfterItsLastUse() {
        SignInSession session = new SignInSession(account, "Firefox", NOW);
        session.touch(NOW.plus(Duration.ofDays(29)));

        assertThat(session.isLive(NOW.plus(Duration.ofDays(58)))).isTrue();
        assertThat(session.isLive(NOW.plus(Duration.ofDays(59)))).isFalse();
    }

    @Test
    void endsWhenRevoked() {
        SignInSession session = new SignInSession(account, "Firefox", NOW);
        session.revoke(NOW);

        assertThat(session.isLive(NOW)).isFalse();
    }

    @Test
    void showsTheDeviceShortAndPrintable() {
        assertThat(new SignInSession(account, "Fire\u0000fox\n" + "x".repeat(500), NOW).device())
                .startsWith("Firefoxxx")
                .hasSize(120);
        assertThat(new SignInSession(account, null, NOW).device()).isEqualTo("Unknown device");
        assertThat(new SignInSession(account, " ", NOW).device()).isEqualTo("Unknown device");
    }
}
