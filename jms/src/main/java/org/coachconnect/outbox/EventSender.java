package org.coachconnect.outbox;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.List;
import org.coachconnect.kernel.Traceparent;
import org.coachconnect.outbox.OutboxRows.Row;
import org.coachconnect.platform.Tracing;

/** Publishes events on {@code coachconnect.<context>}; events of one subject share a message group and so stay in order. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventSender {
    /** Name of the string property that carries the event's id. */
    public static final String EVENT_ID = "eventId";

    /** Name of the string property that carries the event's type. */
    public static final String EVENT_TYPE = "eventType";

    @Resource(lookup = "jms/coachconnect")
    private ConnectionFactory connections;

    @Inject
    private Tracing tracing;

    public void send(List<Row> events) throws JMSException {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer = session.createProducer(null)) {
            producer.setDeliveryMode(DeliveryMode.PERSISTENT);
            for (Row event : events) {
                tracing.continued(
                        event.traceparent(),
                        "send " + event.destination(),
                        SpanKind.PRODUCER,
                        EventAttributes.sent(event.destination(), event.id(), event.type(), event.subjectId()),
                        () -> send(session, producer, event));
            }
        }
    }

    private static void send(Session session, MessageProducer producer, Row event) throws JMSException {
        TextMessage message = session.createTextMessage(event.body());
        message.setStringProperty("JMSXGroupID", event.subjectId().toString());
        message.setStringProperty(EVENT_ID, event.id().toString());
        message.setStringProperty(EVENT_TYPE, event.type());
        String traceparent = Traceparent.current();
        if (traceparent != null) {
            message.setStringProperty(Traceparent.NAME, traceparent);
        }
        producer.send(session.createTopic(event.destination()), message);
    }
}
