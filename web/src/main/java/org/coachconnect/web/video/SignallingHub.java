package org.coachconnect.web.video;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.coachconnect.platform.ClusterMemory;
import org.coachconnect.web.json.ApiJson;
import org.coachconnect.web.sockets.Socket;

/**
 * Carries frames to one connection of a room, whichever node holds it: {@code {"to": connection, "frame": …}} on a topic. While
 * the cluster does not answer, to the connections of this node only.
 */
@ApplicationScoped
public class SignallingHub {
    private static final String TOPIC = "coachconnect.signalling";
    private static final int REPLACED = 4001;

    private final Map<UUID, Socket> sockets = new ConcurrentHashMap<>();

    @Inject
    private ClusterMemory cluster;

    private UUID registration = new UUID(0, 0);

    @SuppressWarnings("NullAway.Init")
    protected SignallingHub() {}

    SignallingHub(ClusterMemory cluster) {
        this.cluster = cluster;
    }

    @PostConstruct
    void listen() {
        registration =
                cluster.ask(member -> topic(member).addMessageListener(message -> deliver(message.getMessageObject())));
    }

    @PreDestroy
    void stopListening() {
        cluster.askOr(member -> topic(member).removeMessageListener(registration), () -> false);
    }

    void add(Socket socket) {
        sockets.put(socket.id(), socket);
    }

    void remove(Socket socket) {
        sockets.remove(socket.id());
    }

    void send(UUID connectionId, Object frame) {
        publish(envelope(connectionId)
                .set("frame", ApiJson.get().valueToTree(frame))
                .toString());
    }

    /** Closes a connection because the same participant came in again. */
    void replace(UUID connectionId) {
        publish(envelope(connectionId).put("replaced", true).toString());
    }

    private void publish(String text) {
        boolean published = cluster.askOr(
                member -> {
                    topic(member).publish(text);
                    return true;
                },
                () -> false);
        if (!published) {
            deliver(text);
        }
    }

    private void deliver(String text) {
        JsonNode json = parse(text);
        Socket socket = sockets.get(UUID.fromString(json.path("to").asText()));
        if (socket == null) {
            return;
        }
        if (json.path("replaced").booleanValue()) {
            socket.close(REPLACED, "Opened somewhere else");
        } else {
            socket.send(json.path("frame").toString());
        }
    }

    private static ITopic<String> topic(HazelcastInstance member) {
        return member.getTopic(TOPIC);
    }

    private static ObjectNode envelope(UUID connectionId) {
        return ApiJson.get().createObjectNode().put("to", connectionId.toString());
    }

    private static JsonNode parse(String text) {
        try {
            return ApiJson.get().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Another node sent a frame that is no JSON", e);
        }
    }
}
