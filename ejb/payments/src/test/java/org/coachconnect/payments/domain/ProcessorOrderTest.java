package org.coachconnect.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.payments.domain.PaymentFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import org.coachconnect.kernel.Ids;
import org.junit.jupiter.api.Test;

class ProcessorOrderTest {
    private final ProcessorOrder order = ProcessorOrder.capture(Ids.next(), PaymentFixture.authorized(), NOW);

    @Test
    void keepsItsKeyWhileTheOutcomeIsUnknown() {
        String key = order.key();
        order.claim(NOW);
        order.postpone("unavailable", NOW);
        assertThat(order.key()).isEqualTo(key).isEqualTo(order.id().toString());
    }

    @Test
    void takesAnotherKeyAfterARefusal() {
        String key = order.key();
        order.claim(NOW);
        order.refused("balance_insufficient", NOW);
        assertThat(order.key()).isNotEqualTo(key).startsWith(key);
    }

    @Test
    void isLeasedWhileItIsClaimed() {
        order.claim(NOW);
        assertThat(order.nextAttemptAt()).isEqualTo(NOW.plus(ProcessorOrder.LEASE));
    }

    @Test
    void waitsLongerEachTimeAndIsGivenUpAtLast() {
        Instant now = NOW;
        Duration before = Duration.ZERO;
        for (int attempt = 1; attempt < 20; attempt++) {
            order.claim(now);
            order.postpone("unavailable", now);
            Duration pause = Duration.between(now, order.nextAttemptAt());
            assertThat(pause).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(1));
            assertThat(order.isWaiting()).isTrue();
            before = pause;
            now = order.nextAttemptAt();
        }
        order.claim(now);
        order.postpone("unavailable", now);
        assertThat(order.state()).isEqualTo(OrderState.FAILED);
        order.retry(now);
        assertThat(order.state()).isEqualTo(OrderState.NEW);
    }

    @Test
    void isDoneOnce() {
        assertThat(order.done("ch_1", NOW)).isTrue();
        assertThat(order.done("ch_2", NOW)).isFalse();
        assertThat(order.processorId()).isEqualTo("ch_1");
    }
}
