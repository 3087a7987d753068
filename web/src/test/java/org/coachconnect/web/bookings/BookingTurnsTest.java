package org.coachconnect.web.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.coachconnect.kernel.Unavailable;
import org.junit.jupiter.api.Test;

class BookingTurnsTest {
    @Test
    void whoGetsNoTurnInTimeIsRefusedAndTheNextIsNot() {
        BookingTurns turns = new BookingTurns(1, Duration.ofMillis(20));
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> slow = CompletableFuture.supplyAsync(() -> turns.take(() -> {
            begun.countDown();
            return awaited(end);
        }));
        awaited(begun);

        assertThatThrownBy(() -> turns.take(() -> "never")).isInstanceOf(Unavailable.class);

        end.countDown();
        assertThat(slow).succeedsWithin(Duration.ofSeconds(30)).isEqualTo("done");
        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    @Test
    void aBookingThatFailsGivesItsTurnBack() {
        BookingTurns turns = new BookingTurns(1, Duration.ofMillis(20));
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalArgumentException("taken");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    private static String awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "done";
    }
}
