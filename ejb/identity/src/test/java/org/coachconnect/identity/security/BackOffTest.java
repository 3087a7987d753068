package org.coachconnect.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void letsFiveAttemptsPassAtOnce() {
        assertThat(after(4).wait(NOW)).isZero();
        assertThat(after(5).wait(NOW)).isPositive();
    }

    @Test
    void doublesUpToAQuarterOfAnHour() {
        assertThat(after(5).wait(NOW)).isEqualTo(Duration.ofSeconds(2));
        assertThat(after(6).wait(NOW)).isEqualTo(Duration.ofSeconds(4));
        assertThat(after(9).wait(NOW)).isEqualTo(Duration.ofSeconds(32));
        assertThat(after(500).wait(NOW)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void opensAgainWithTime() {
        assertThat(after(6).wait(NOW.plusSeconds(1))).isEqualTo(Duration.ofSeconds(3));
        assertThat(after(6).wait(NOW.plusSeconds(4))).isZero();
    }

    @Test
    void travelsAsNumbers() {
        assertThat(BackOff.of(after(7).asNumbers())).isEqualTo(after(7));
        assertThat(BackOff.of(null).wait(NOW)).isZero();
    }

    private static BackOff after(int attempts) {
        BackOff state = BackOff.of(null);
        for (int i = 0; i < attempts; i++) {
            state = state.afterAttempt(NOW);
        }
        return state;
    }
}
