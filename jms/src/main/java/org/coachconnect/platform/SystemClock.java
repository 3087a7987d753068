package org.coachconnect.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the product: UTC, from the operating system, in microseconds as the database keeps them. While the demo data lives through its past weeks the clock of the
 * whole product runs behind; nothing else shifts it.
 */
public final class SystemClock extends Clock {
    private static volatile Duration shift = Duration.ZERO;

    private final Clock real;

    public SystemClock() {
        this(Clock.systemUTC());
    }

    private SystemClock(Clock real) {
        this.real = real;
    }

    /** Sets how far the product's clock is away from the real one; negative for the past, zero for now. */
    public static void shift(Duration by) {
        shift = by;
    }

    /** Whether the product's time is the real one. */
    public static boolean isRight() {
        return shift.isZero();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift).truncatedTo(ChronoUnit.MICROS);
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
