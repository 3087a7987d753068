package org.coachconnect.outbox;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import java.util.UUID;

/** What the spans around a message say of it, by OpenTelemetry's conventions for messaging. */
public final class EventAttributes {
    /** Of whom the event tells; of a booking's events and payments it is the booking. */
    private static final AttributeKey<String> SUBJECT = AttributeKey.stringKey("coachconnect.subject.id");

    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("messaging.operation.type");
    private static final AttributeKey<String> OPERATION_NAME = AttributeKey.stringKey("messaging.operation.name");
    private static final AttributeKey<String> DESTINATION = AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<String> MESSAGE_ID = AttributeKey.stringKey("messaging.message.id");
    private static final AttributeKey<String> SUBSCRIPTION =
            AttributeKey.stringKey("messaging.destination.subscription.name");
    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("coachconnect.event.type");

    private EventAttributes() {}

    /** Of the span that hands an event to the broker. */
    public static Attributes sent(String destination, UUID eventId, String type, UUID subjectId) {
        return of("send", destination, eventId, type, subjectId);
    }

    /** Of the span in which a subscription works on an event. */
    public static Attributes processed(
            String destination, String subscription, UUID eventId, String type, UUID subjectId) {
        return of("process", destination, eventId, type, subjectId).toBuilder()
                .put(SUBSCRIPTION, subscription)
                .build();
    }

    private static Attributes of(String operation, String destination, UUID eventId, String type, UUID subjectId) {
        return Attributes.builder()
                .put(SYSTEM, "activemq")
                .put(OPERATION, operation)
                .put(OPERATION_NAME, operation)
                .put(DESTINATION, destination)
                .put(MESSAGE_ID, eventId.toString())
                .put(TYPE, type)
                .put(SUBJECT, subjectId.toString())
                .build();
    }
}
