package org.coachconnect.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.coachconnect.cache.Cache;
import org.coachconnect.cache.Caches;

/**
 * Whether a session still holds, known to all nodes without asking the database at each request. While the cluster does not
 * answer an ended session may be believed for a minute more; its access token lives for ten at most.
 */
@ApplicationScoped
class LiveSessions {
    private final Cache<State> cache;

    /** The cache keeps records. */
    record State(boolean live) {}

    @SuppressWarnings("NullAway")
    protected LiveSessions() {
        this.cache = null;
    }

    @Inject
    LiveSessions(Caches caches) {
        this(caches.of("identity.session", State.class));
    }

    LiveSessions(Cache<State> cache) {
        this.cache = cache;
    }

    boolean isLive(UUID sessionId, BooleanSupplier asked) {
        return cache.get(sessionId.toString(), () -> new State(asked.getAsBoolean()))
                .live();
    }

    /** To be called in the transaction that ends the session. */
    void ended(UUID sessionId) {
        cache.forget(sessionId.toString());
    }
}
