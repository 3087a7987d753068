package org.coachconnect.replica;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the replica has come. Positions of the primary's log are noted with the time they were read; once the replica has
 * replayed one, it shows all that was committed up to that time. So the lag is also right while nothing is written.
 */
final class ReplayProgress {
    /** At one a second; older ones say nothing that is of use. */
    private static final int MOST_POSITIONS = 600;

    private final Deque<Position> ahead = new ArrayDeque<>();
    private @Nullable Instant freshAt;
    private Instant resetAt = Instant.MIN;
    private long replayed;

    private record Position(Instant at, long log) {}

    /** @param at when it was asked for; a position from before the last reset says nothing of what came since */
    synchronized void primaryIsAt(long log, Instant at) {
        if (!at.isAfter(resetAt)) {
            return;
        }
        if (ahead.size() == MOST_POSITIONS) {
            ahead.removeFirst();
        }
        ahead.addLast(new Position(at, log));
    }

    synchronized void replicaIsAt(long log) {
        replayed = log;
        while (!ahead.isEmpty() && ahead.getFirst().log() <= log) {
            freshAt = ahead.removeFirst().at();
        }
    }

    /** Forgets everything: nothing is known until a position that is asked for from now on has been replayed. */
    synchronized void reset(Instant now) {
        resetAt = now;
        ahead.clear();
        freshAt = null;
        replayed = 0;
    }

    synchronized boolean hasReplayed(long log) {
        return log <= replayed;
    }

    /** Empty while nothing is known. */
    synchronized Optional<Duration> lag(Instant now) {
        return Optional.ofNullable(freshAt).map(at -> Duration.between(at, now));
    }
}
