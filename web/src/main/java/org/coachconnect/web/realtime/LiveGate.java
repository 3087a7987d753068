package org.coachconnect.web.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.coachconnect.web.json.ApiJson;
import org.jspecify.annotations.Nullable;

/**
 * Between what is pushed live and one socket. While a conversation is being resumed its live messages wait here: they follow
 * when the missing ones are through, without those that were among them.
 */
final class LiveGate {
    private record Held(long sequence, String json) {}

    private final Consumer<String> socket;
    private final Map<UUID, List<Held>> heldByConversation = new HashMap<>();

    LiveGate(Consumer<String> socket) {
        this.socket = socket;
    }

    synchronized void hold(UUID conversationId) {
        heldByConversation.putIfAbsent(conversationId, new ArrayList<>());
    }

    /** @param upTo the sequence that was sent last; what is held below it was sent already */
    synchronized void release(UUID conversationId, long upTo) {
        List<Held> held = heldByConversation.remove(conversationId);
        if (held != null) {
            held.stream().filter(frame -> frame.sequence() > upTo).forEach(frame -> socket.accept(frame.json()));
        }
    }

    synchronized void live(String json) {
        if (heldByConversation.isEmpty() || !held(json)) {
            socket.accept(json);
        }
    }

    private boolean held(String json) {
        JsonNode frame = parse(json);
        if (!"message".equals(frame.path("type").textValue())) {
            return false;
        }
        @Nullable
        List<Held> held = heldByConversation.get(
                UUID.fromString(frame.path("conversationId").asText()));
        return held != null && held.add(new Held(frame.path("sequence").longValue(), json));
    }

    private static JsonNode parse(String json) {
        try {
            return ApiJson.get().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A frame of ours that is no JSON", e);
        }
    }
}
