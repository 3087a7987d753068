package org.coachconnect.web.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.coachconnect.kernel.Unavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many bookings at a time on this node. Each waits for the two calendars with a connection to the database in its hand:
 * without a limit one calendar that is locked takes all connections, and everybody waits. Who waits here holds none; when too
 * many do, the next are refused at once, so that other requests have places.
 */
@ApplicationScoped
public class BookingTurns {
    private static final int MOST_WAITING = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Semaphore turns;
    private final Duration patience;

    protected BookingTurns() {
        this(0, PATIENCE);
    }

    @Inject
    public BookingTurns(
            @ConfigProperty(name = "coachconnect.http.concurrent-bookings", defaultValue = "10") int atOnce) {
        this(atOnce, PATIENCE);
    }

    BookingTurns(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws Unavailable when it was nobody's turn in time; nothing was done then */
    <T> T take(Supplier<T> booking) {
        if (turns.getQueueLength() >= MOST_WAITING || !awaitTurn()) {
            throw new Unavailable("too-busy", "Too many bookings at once. Nothing was booked.", RETRY_AFTER);
        }
        try {
            return booking.get();
        } finally {
            turns.release();
        }
    }

    private boolean awaitTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
