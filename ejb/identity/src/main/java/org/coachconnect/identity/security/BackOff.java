package org.coachconnect.identity.security;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many attempts there were and from when the next one may be made.
 *
 * @param attempts counted so far
 * @param openFrom epoch milliseconds
 */
record BackOff(long attempts, long openFrom) {
    private static final int FREE = 5;
    private static final int MAX_DOUBLINGS = 10;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** From plain numbers: a class of ours could not be read by a member that was started by another class loader. */
    static BackOff of(long @Nullable [] numbers) {
        return numbers == null ? new BackOff(0, 0) : new BackOff(numbers[0], numbers[1]);
    }

    long[] asNumbers() {
        return new long[] {attempts, openFrom};
    }

    Duration wait(Instant now) {
        long millis = openFrom - now.toEpochMilli();
        return millis <= 0 ? Duration.ZERO : Duration.ofMillis(millis);
    }

    BackOff afterAttempt(Instant now) {
        long counted = attempts + 1;
        if (counted < FREE) {
            return new BackOff(counted, 0);
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(MAX_DOUBLINGS, counted - FREE + 1));
        Duration wait = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return new BackOff(counted, now.plus(wait).toEpochMilli());
    }
}
