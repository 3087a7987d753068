package org.coachconnect.sandbox.resources;

import java.time.Clock;
import java.time.Duration;

/** What the processor takes, and how long it holds money back. */
public final class Fees {
    private static final long PER_THOUSAND = 15;
    private static final long FIXED = 25;

    private final Clock clock;
    private final Duration settlement;

    /** Money becomes available after this time. */
    public Fees(Clock clock, Duration settlement) {
        this.clock = clock;
        this.settlement = settlement;
    }

    /** The fee on a charge: 1.5 % and 25 minor units, half a unit rounded up. */
    public long onCharge(long amount) {
        return (amount * PER_THOUSAND + 500) / 1000 + FIXED;
    }

    /** When the money of a charge made now can be spent, in epoch seconds. */
    public long availableOn(TestCard card) {
        return card.availableAtOnce() ? now() : clock.instant().plus(settlement).getEpochSecond();
    }

    /** Now, in epoch seconds. */
    public long now() {
        return clock.instant().getEpochSecond();
    }
}
