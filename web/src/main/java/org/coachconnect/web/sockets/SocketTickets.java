package org.coachconnect.web.sockets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.platform.ClusterMemory;
import org.coachconnect.web.json.ApiJson;
import org.jspecify.annotations.Nullable;

/**
 * Tickets for sockets: a browser cannot send a header with a WebSocket, so the page gets a ticket over REST and puts it into the
 * address. Good for one socket, on any node, for seconds; kept as a hash in the cluster's memory. While that does not answer, a
 * ticket is kept by the node that made it and is good there only.
 */
@ApplicationScoped
public class SocketTickets {
    private static final String MAP = "coachconnect.socket-tickets";

    private final Map<String, Admission> ownTickets = new ConcurrentHashMap<>();
    private final ClusterMemory cluster;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SocketTickets() {
        this(null, null);
    }

    @Inject
    public SocketTickets(ClusterMemory cluster, Clock clock) {
        this.cluster = cluster;
        this.clock = clock;
    }

    /** @return a new ticket, 43 characters that need no escaping in an address */
    public String issue(Caller caller, UUID sessionId, String path, @Nullable UUID subjectId, Duration validity) {
        Admission admission = new Admission(
                caller, sessionId, path, subjectId, clock.instant().plus(validity));
        return cluster.askOr(member -> keepTogether(member, admission, validity), () -> keep(admission));
    }

    private static String keepTogether(HazelcastInstance member, Admission admission, Duration validity) {
        String ticket = Secrets.newToken();
        tickets(member).put(Secrets.hash(ticket), write(admission), validity.toSeconds(), TimeUnit.SECONDS);
        return ticket;
    }

    /** A new ticket: where the cluster's answer is missing nobody knows whether it has kept the other one. */
    private String keep(Admission admission) {
        Instant now = clock.instant();
        ownTickets.values().removeIf(old -> old.expiresAt().isBefore(now));
        String ticket = Secrets.newToken();
        ownTickets.put(Secrets.hash(ticket), admission);
        return ticket;
    }

    /** Uses the ticket up; empty when it was used before, is too old, or was not made for this path. */
    public Optional<Admission> take(String ticket, String path) {
        String hash = Secrets.hash(ticket);
        return Optional.ofNullable(ownTickets.remove(hash))
                .or(() -> takeTogether(hash))
                .filter(admission -> admission.path().equals(path))
                .filter(admission -> clock.instant().isBefore(admission.expiresAt()));
    }

    private Optional<Admission> takeTogether(String hash) {
        return cluster.askOr(
                member -> Optional.ofNullable(tickets(member).remove(hash)).map(SocketTickets::read), Optional::empty);
    }

    private static IMap<String, String> tickets(HazelcastInstance member) {
        return member.getMap(MAP);
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
