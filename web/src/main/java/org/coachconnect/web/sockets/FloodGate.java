package org.coachconnect.web.sockets;

import java.time.Clock;

/** A token bucket for the frames that come in from one socket. Used by one thread at a time. */
final class FloodGate {
    private static final int PATIENCE = 200;

    private final Clock clock;
    private final SocketLimits limits;
    private double tokens;
    private long filledAt;
    private int refusedInARow;

    FloodGate(SocketLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.tokens = limits.burst();
        this.filledAt = clock.millis();
    }

    boolean pass() {
        long now = clock.millis();
        tokens = Math.min(limits.burst(), tokens + Math.max(0, now - filledAt) * limits.framesPerSecond() / 1000.0);
        filledAt = now;
        if (tokens < 1) {
            refusedInARow++;
            return false;
        }
        tokens--;
        refusedInARow = 0;
        return true;
    }

    /** Only the first of a flood is answered, or the answers would be a flood of their own. */
    boolean isFirstRefusal() {
        return refusedInARow == 1;
    }

    boolean isPatienceLost() {
        return refusedInARow >= PATIENCE;
    }
}
