package org.coachconnect.web.sockets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.web.json.ApiJson;
import org.jspecify.annotations.Nullable;

/**
 * Tickets for sockets: a browser cannot send a header with a WebSocket, so the page gets a ticket over REST and puts it into the
 * address. Good for one socket, on any node, for seconds; kept as a hash in the cluster's memory.
 */
@ApplicationScoped
public class SocketTickets {
    private static final String MAP = "coachconnect.socket-tickets";

    private final HazelcastInstance cluster;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SocketTickets() {
        this(null, null);
    }

    @Inject
    public SocketTickets(HazelcastInstance cluster, Clock clock) {
        this.cluster = cluster;
        this.clock = clock;
    }

    /** @return a new ticket, 43 characters that need no escaping in an address */
    public String issue(Caller caller, String path, @Nullable UUID subjectId, Duration validity) {
        String ticket = Secrets.newToken();
        Admission admission =
                new Admission(caller, path, subjectId, clock.instant().plus(validity));
        tickets().put(Secrets.hash(ticket), write(admission), validity.toSeconds(), TimeUnit.SECONDS);
        return ticket;
    }

    /** Uses the ticket up; empty when it was used before, is too old, or was not made for this path. */
    public Optional<Admission> take(String ticket, String path) {
        return Optional.ofNullable(tickets().remove(Secrets.hash(ticket)))
                .map(SocketTickets::read)
                .filter(admission -> admission.path().equals(path))
                .filter(admission -> clock.instant().isBefore(admission.expiresAt()));
    }

    private IMap<String, String> tickets() {
        return cluster.getMap(MAP);
    }

    private static String write(Admission admission) {
        try {
            return ApiJson.get().writeValueAsString(admission);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An admission that is no JSON", e);
        }
    }

    private static Admission read(String json) {
        try {
            return ApiJson.get().readValue(json, Admission.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The cluster holds a ticket that this version cannot read", e);
        }
    }
}
