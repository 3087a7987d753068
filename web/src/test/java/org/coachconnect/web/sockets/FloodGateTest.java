package org.coachconnect.web.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.coachconnect.testing.SettableClock;
import org.junit.jupiter.api.Test;

class FloodGateTest {
    private final SettableClock clock = SettableClock.at("2026-03-01T12:00:00Z");
    private final FloodGate gate = new FloodGate(new SocketLimits(1024, 2, 3), clock);

    @Test
    void letsABurstPassAndThenTheSteadyRate() {
        assertThat(passed(5)).isEqualTo(3);
        clock.advance(Duration.ofSeconds(1));
        assertThat(passed(5)).isEqualTo(2);
        clock.advance(Duration.ofHours(1));
        assertThat(passed(5)).isEqualTo(3);
    }

    @Test
    void answersTheFirstOfAFloodAndLosesPatienceAtLast() {
        passed(3);
        assertThat(gate.pass()).isFalse();
        assertThat(gate.isFirstRefusal()).isTrue();
        assertThat(gate.pass()).isFalse();
        assertThat(gate.isFirstRefusal()).isFalse();
        assertThat(gate.isPatienceLost()).isFalse();
        passed(300);
        assertThat(gate.isPatienceLost()).isTrue();
    }

    private int passed(int frames) {
        int passed = 0;
        for (int i = 0; i < frames; i++) {
            passed += gate.pass() ? 1 : 0;
        }
        return passed;
    }
}
