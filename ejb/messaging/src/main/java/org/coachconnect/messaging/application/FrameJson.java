package org.coachconnect.messaging.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.messaging.RealtimeFrame;

/** The form of a frame on its way between nodes: {@code {"to": [ids], "frame": {…}}}. Plain text, so that any version of a node reads it. */
final class FrameJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private FrameJson() {}

    static String write(Set<UUID> personIds, RealtimeFrame frame) {
        ObjectNode json = MAPPER.createObjectNode();
        personIds.forEach(json.putArray("to")::addPOJO);
        json.set("frame", MAPPER.valueToTree(frame));
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A frame that is no JSON: " + frame.type(), e);
        }
    }

    static void read(String text, Realtime.Listener listener) {
        try {
            JsonNode json = MAPPER.readTree(text);
            Set<UUID> personIds = new LinkedHashSet<>();
            json.required("to").forEach(id -> personIds.add(UUID.fromString(id.asText())));
            listener.onFrame(personIds, json.required("frame").toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Another node sent a frame that is no JSON", e);
        }
    }
}
