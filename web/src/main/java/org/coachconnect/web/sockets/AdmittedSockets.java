package org.coachconnect.web.sockets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Those whose ticket was taken at the door of this node and whose socket is about to open. */
@ApplicationScoped
public class AdmittedSockets {
    private static final Duration HANDSHAKE_LASTS = Duration.ofSeconds(30);

    private record Waiting(Admission admission, Instant until) {}

    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected AdmittedSockets() {
        this(null);
    }

    @Inject
    public AdmittedSockets(Clock clock) {
        this.clock = clock;
    }

    void admit(String ticket, Admission admission) {
        Instant now = clock.instant();
        waiting.values().removeIf(w -> w.until().isBefore(now));
        waiting.put(ticket, new Waiting(admission, now.plus(HANDSHAKE_LASTS)));
    }

    Optional<Admission> enter(String ticket) {
        return Optional.ofNullable(waiting.remove(ticket)).map(Waiting::admission);
    }
}
