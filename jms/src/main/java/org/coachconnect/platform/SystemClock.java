package org.coachconnect.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the product: UTC, from the operating system. The demo data is made through the facades with {@link #at}, so
 * that its past bookings went through the same rules as any other.
 */
public final class SystemClock extends Clock {
    private static final ThreadLocal<@Nullable Instant> PRETENDED = new ThreadLocal<>();

    private final Clock real;

    public SystemClock() {
        this(Clock.systemUTC());
    }

    private SystemClock(Clock real) {
        this.real = real;
    }

    /** Runs work as if it were another time, on this thread only. */
    public static void at(Instant time, Runnable work) {
        Instant before = PRETENDED.get();
        PRETENDED.set(time);
        try {
            work.run();
        } finally {
            if (before == null) {
                PRETENDED.remove();
            } else {
                PRETENDED.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant pretended = PRETENDED.get();
        return pretended == null ? real.instant() : pretended;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SystemClock(real.withZone(zone));
    }
}
