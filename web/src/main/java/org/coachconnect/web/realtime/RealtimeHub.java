package org.coachconnect.web.realtime;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.web.sockets.Socket;

/** The sockets of this node by person: what any node publishes for a person goes out on all of them. */
@ApplicationScoped
public class RealtimeHub {
    private final Map<UUID, Map<UUID, LiveGate>> gatesByPerson = new ConcurrentHashMap<>();

    @Inject
    private Realtime realtime;

    private Realtime.Subscription subscription = () -> {};

    @SuppressWarnings("NullAway.Init")
    protected RealtimeHub() {}

    RealtimeHub(Realtime realtime) {
        this.realtime = realtime;
    }

    @PostConstruct
    void listen() {
        subscription = realtime.subscribe(this::deliver);
    }

    @PreDestroy
    void stopListening() {
        subscription.cancel();
    }

    void add(Socket socket) {
        gatesByPerson.compute(socket.caller().personId(), (person, gates) -> {
            Map<UUID, LiveGate> all = gates == null ? new ConcurrentHashMap<>() : gates;
            all.put(socket.id(), new LiveGate(socket::send));
            return all;
        });
    }

    void remove(Socket socket) {
        gatesByPerson.computeIfPresent(socket.caller().personId(), (person, gates) -> {
            gates.remove(socket.id());
            return gates.isEmpty() ? null : gates;
        });
    }

    /** The gate of an open socket. */
    LiveGate gate(Socket socket) {
        LiveGate gate =
                gatesByPerson.getOrDefault(socket.caller().personId(), Map.of()).get(socket.id());
        return gate == null ? new LiveGate(socket::send) : gate;
    }

    private void deliver(Set<UUID> personIds, String json) {
        for (UUID personId : personIds) {
            gatesByPerson.getOrDefault(personId, Map.of()).values().forEach(gate -> gate.live(json));
        }
    }
}
