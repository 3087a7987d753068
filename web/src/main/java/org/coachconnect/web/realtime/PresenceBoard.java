package org.coachconnect.web.realtime;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.multimap.MultiMap;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coachconnect.kernel.Scope;
import org.coachconnect.messaging.MessagingFacade;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.web.sockets.ClusterNodes;
import org.coachconnect.web.sockets.Socket;

/**
 * Who has a socket open, on whichever node: one entry per socket in a map of the cluster. The first one of a person brings
 * them online for those they talk with, the last one takes them offline; when a node is lost the others remove its entries.
 */
@ApplicationScoped
public class PresenceBoard {
    private static final String MAP = "coachconnect.presence";

    @Inject
    private HazelcastInstance cluster;

    @Inject
    private ClusterNodes nodes;

    @Inject
    private Realtime realtime;

    @EJB
    private MessagingFacade messaging;

    @SuppressWarnings("NullAway.Init")
    protected PresenceBoard() {}

    PresenceBoard(HazelcastInstance cluster, ClusterNodes nodes, Realtime realtime, MessagingFacade messaging) {
        this.cluster = cluster;
        this.nodes = nodes;
        this.realtime = realtime;
        this.messaging = messaging;
    }

    @PostConstruct
    void watch() {
        nodes.whenLost(this::forget);
    }

    /** Tells the partners, and tells the socket which of them are there. */
    void opened(Socket socket) {
        UUID personId = socket.caller().personId();
        online().put(personId.toString(), entry(socket));
        Set<UUID> partners = messaging.partners(personId);
        if (online().valueCount(personId.toString()) == 1) {
            tell(partners, personId, true);
        }
        partners.stream().filter(this::isOnline).forEach(partner -> socket.send(new PresenceFrame(partner, true)));
    }

    void closed(Socket socket) {
        leave(socket.caller().personId(), entry(socket));
    }

    private boolean isOnline(UUID personId) {
        return online().containsKey(personId.toString());
    }

    private void leave(UUID personId, String entry) {
        if (online().remove(personId.toString(), entry) && !isOnline(personId)) {
            tell(messaging.partners(personId), personId, false);
        }
    }

    private void forget(String lostNode) {
        for (var entry : online().entrySet()) {
            String[] parts = entry.getValue().split("\\|", -1);
            if (parts[0].equals(lostNode)) {
                Scope.in(UUID.fromString(parts[1]), () -> leave(UUID.fromString(entry.getKey()), entry.getValue()));
            }
        }
    }

    private void tell(Set<UUID> partners, UUID personId, boolean online) {
        Set<UUID> there = partners.stream().filter(this::isOnline).collect(Collectors.toUnmodifiableSet());
        if (!there.isEmpty()) {
            realtime.publish(there, new PresenceFrame(personId, online));
        }
    }

    private String entry(Socket socket) {
        return String.join(
                "|",
                nodes.self(),
                socket.caller().organisationId().toString(),
                socket.id().toString());
    }

    private MultiMap<String, String> online() {
        return cluster.getMultiMap(MAP);
    }
}
