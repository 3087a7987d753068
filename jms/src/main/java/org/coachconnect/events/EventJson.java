package org.coachconnect.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.time.Instant;
import java.util.UUID;

/**
 * The wire form of events: {@code {id, context, type, version, occurredAt, organisationId, payload}}. Fields a reader does
 * not know are passed over, so that a newer publisher can run beside an older consumer.
 */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ParameterNamesModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private EventJson() {}

    public static String write(EventEnvelope envelope) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", envelope.id().toString());
        json.put("context", envelope.context());
        json.put("type", envelope.type());
        json.put("version", envelope.event().version());
        json.put("occurredAt", envelope.occurredAt().toString());
        json.put("organisationId", envelope.organisationId().toString());
        json.set("payload", MAPPER.valueToTree(envelope.event()));
        return json.toString();
    }

    /** @throws UnreadableEvent when the text is no event of a known type; the broker then parks it as a dead letter */
    public static EventEnvelope read(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return new EventEnvelope(
                    UUID.fromString(json.required("id").asText()),
                    Instant.parse(json.required("occurredAt").asText()),
                    UUID.fromString(json.required("organisationId").asText()),
                    MAPPER.treeToValue(
                            json.required("payload"),
                            type(
                                    json.required("context").asText(),
                                    json.required("type").asText())));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new UnreadableEvent(e);
        }
    }

    private static Class<? extends DomainEvent> type(String context, String type) {
        if (!context.matches("[a-z]+") || !type.matches("[A-Za-z]+")) {
            throw new IllegalArgumentException("Not the name of an event: " + context + "/" + type);
        }
        try {
            return Class.forName(DomainEvent.class.getPackageName() + "." + context + "." + type)
                    .asSubclass(DomainEvent.class);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IllegalArgumentException("Unknown event " + context + "/" + type, e);
        }
    }
}
