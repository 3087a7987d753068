package org.coachconnect.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.identity.domain.AccountFixture.NOW;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefreshTokenTest {
    private final SignInSession session =
            new SignInSession(AccountFixture.registered(UUID.randomUUID()), "Firefox", NOW);
    private final RefreshToken token = new RefreshToken("clear", session, NOW);

    @Test
    void isKeptAsItsHashOnly() {
        assertThat(token.hash()).hasSize(64).doesNotContain("clear");
    }

    @Test
    void hasOneSuccessorThatNeedsBothTokenAndRow() {
        assertThat(token.successorOf("clear")).isEqualTo(token.successorOf("clear"));
        assertThat(token.successorOf("clear")).isNotEqualTo(token.successorOf("guessed"));
        assertThat(token.successorOf("clear"))
                .isNotEqualTo(new RefreshToken("clear", session, NOW).successorOf("clear"));
    }

    @Test
    void isReusedOnlyAfterTheGrace() {
        assertThat(token.isReused(NOW.plusSeconds(3600))).isFalse();

        token.exchange(NOW);

        assertThat(token.isReused(NOW.plusSeconds(10))).isFalse();
        assertThat(token.isReused(NOW.plusSeconds(11))).isTrue();
    }
}
