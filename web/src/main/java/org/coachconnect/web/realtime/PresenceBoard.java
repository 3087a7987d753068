package org.coachconnect.web.realtime;

import com.hazelcast.multimap.MultiMap;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coachconnect.kernel.Scope;
import org.coachconnect.messaging.MessagingFacade;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.platform.ClusterMemory;
import org.coachconnect.web.sockets.ClusterNodes;
import org.coachconnect.web.sockets.Socket;

/**
 * Who has a socket open, on whichever node: one entry per socket in a map of the cluster. The first one of a person brings
 * them online for those they talk with, the last one takes them offline; when a node is lost the others remove its entries.
 * While the cluster does not answer nobody is told to be online, and everything else goes on.
 */
@ApplicationScoped
public class PresenceBoard {
    private static final String MAP = "coachconnect.presence";

    @Inject
    private ClusterMemory cluster;

    @Inject
    private ClusterNodes nodes;

    @Inject
    private Realtime realtime;

    @EJB
    private MessagingFacade messaging;

    @SuppressWarnings("NullAway.Init")
    protected PresenceBoard() {}

    PresenceBoard(ClusterMemory cluster, ClusterNodes nodes, Realtime realtime, MessagingFacade messaging) {
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
        boolean first = online(
                board -> {
                    board.put(personId.toString(), entry(socket));
                    return board.valueCount(personId.toString()) == 1;
                },
                false);
        Set<UUID> partners = messaging.partners(personId);
        if (first) {
            tell(partners, personId, true);
        }
        partners.stream().filter(this::isOnline).forEach(partner -> socket.send(new PresenceFrame(partner, true)));
    }

    void closed(Socket socket) {
        leave(socket.caller().personId(), entry(socket));
    }

    private boolean isOnline(UUID personId) {
        return online(board -> board.containsKey(personId.toString()), false);
    }

    private void leave(UUID personId, String entry) {
        if (online(board -> board.remove(personId.toString(), entry), false) && !isOnline(personId)) {
            tell(messaging.partners(personId), personId, false);
        }
    }

    private void forget(String lostNode) {
        for (var entry : online(MultiMap::entrySet, Set.<Map.Entry<String, String>>of())) {
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

    private <T> T online(Function<MultiMap<String, String>, T> question, T unknown) {
        return cluster.askOr(member -> question.apply(member.getMultiMap(MAP)), () -> unknown);
    }
}
