package org.coachconnect.identity.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What this node knows of the attempts: the last it saw in the cluster, counted on while the cluster does not answer. */
final class LocalAttempts {
    private static final int MOST = 50_000;
    private static final float LOAD_FACTOR = 0.75f;

    /** The least recently used are forgotten first. */
    private final Map<String, BackOff> states = new LinkedHashMap<>(1024, LOAD_FACTOR, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BackOff> eldest) {
            return size() > MOST;
        }
    };

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
}
