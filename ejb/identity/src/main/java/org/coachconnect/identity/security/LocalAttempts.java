package org.coachconnect.identity.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What this node knows of the attempts: the last it saw in the cluster, counted on while the cluster does not answer. */
final class LocalAttempts {
    private static final int MOST = 50_000;
    private static final int FIRST_CAPACITY = 1024;
    private static final float LOAD_FACTOR = 0.75f;

    private final Map<String, BackOff> states = new Recent();

    synchronized Duration begin(String key, Instant now) {
        BackOff state = states.getOrDefault(key, BackOff.of(null));
        Duration wait = state.wait(now);
        if (wait.isZero()) {
            states.put(key, state.afterAttempt(now));
        }
        return wait;
    }

    synchronized void note(String key, BackOff state) {
        states.put(key, state);
    }

    synchronized void forget(String key) {
        states.remove(key);
    }

    /** Forgets the least recently used first. */
    private static final class Recent extends LinkedHashMap<String, BackOff> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(FIRST_CAPACITY, LOAD_FACTOR, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BackOff> eldest) {
            return size() > MOST;
        }
    }
}
