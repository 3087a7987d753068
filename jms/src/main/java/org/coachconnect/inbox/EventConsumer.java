package org.coachconnect.inbox;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.events.EventEnvelope;
import org.coachconnect.events.EventJson;
import org.coachconnect.kernel.Scope;
import org.coachconnect.kernel.Traceparent;
import org.coachconnect.outbox.EventAttributes;
import org.coachconnect.outbox.EventSender;
import org.coachconnect.platform.Tracing;
import org.jspecify.annotations.Nullable;

/**
 * What every message-driven bean of a context extends: it names itself, registers a reaction per event type in its
 * constructor, and is declared {@code NOT_SUPPORTED}. Each event runs in the scope of its organisation and in a transaction
 * of its own whose first statement is the inbox row. Failures are thrown, never caught: the broker delivers again and at
 * last parks the event as a dead letter. Only a database that is gone is waited for.
 */
public abstract class EventConsumer implements MessageListener {
    private final String name;
    private final Map<Class<? extends DomainEvent>, Consumer<EventEnvelope>> reactions = new HashMap<>();

    @Inject
    private PatientInbox inbox;

    @Inject
    private Tracing tracing;

    /** @param name {@code <consumer>.<source>}, e.g. {@code bookings.payments}; part of the inbox key, so never change it */
    protected EventConsumer(String name) {
        this.name = name;
    }

    protected final <E extends DomainEvent> void on(Class<E> type, Consumer<E> reaction) {
        reactions.put(type, envelope -> reaction.accept(type.cast(envelope.event())));
    }

    /** Like {@link #on} for reactions that need the event's id or time too. */
    protected final <E extends DomainEvent> void onEnvelope(Class<E> type, Consumer<EventEnvelope> reaction) {
        reactions.put(type, reaction);
    }

    @Override
    public void onMessage(Message message) {
        if (!isOfInterest(message)) {
            return;
        }
        EventEnvelope envelope = EventJson.read(text(message));
        Consumer<EventEnvelope> reaction = reactions.get(envelope.event().getClass());
        if (reaction != null) {
            String destination = "coachconnect." + envelope.context();
            tracing.continued(
                    traceparent(message),
                    "process " + destination,
                    SpanKind.CONSUMER,
                    EventAttributes.processed(
                            destination,
                            name,
                            envelope.id(),
                            envelope.type(),
                            envelope.event().subjectId()),
                    () -> react(envelope, reaction));
        }
    }

    private void react(EventEnvelope envelope, Consumer<EventEnvelope> reaction) {
        Scope.in(envelope.organisationId(), () -> inbox.once(envelope.id(), name, () -> reaction.accept(envelope)));
    }

    private static @Nullable String traceparent(Message message) {
        try {
            return message.getStringProperty(Traceparent.NAME);
        } catch (JMSException e) {
            throw new IllegalStateException("The broker delivered a message whose properties cannot be read", e);
        }
    }

    /** Of the events of a context most consumers want few: the others are told by their name and not parsed. */
    private boolean isOfInterest(Message message) {
        try {
            String type = message.getStringProperty(EventSender.EVENT_TYPE);
            return type == null
                    || reactions.keySet().stream()
                            .anyMatch(event -> event.getSimpleName().equals(type));
        } catch (JMSException e) {
            throw new IllegalStateException("The broker delivered a message whose type cannot be read", e);
        }
    }

    private static String text(Message message) {
        try {
            return ((TextMessage) message).getText();
        } catch (JMSException | ClassCastException e) {
            throw new IllegalStateException("The broker delivered a message that is no text", e);
        }
    }
}
