package org.coachconnect.identity.domain;

import java.time.Duration;

/** Counts attempts for a while, for all nodes. The first few are free; each one beyond doubles the wait for the next. */
public interface Attempts {
    /**
     * Counts an attempt, before it is made, so that many at once do not all slip through.
     *
     * @return zero when it may be made; else how long to wait, and it was not counted
     */
    Duration begin(String key);

    /** Forgets the attempts under the key, because one was successful. */
    void succeeded(String key);
}
