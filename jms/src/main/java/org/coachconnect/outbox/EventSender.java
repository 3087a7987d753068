package org.coachconnect.outbox;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.List;
import org.coachconnect.outbox.OutboxRows.Row;

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

    public void send(List<Row> events) throws JMSException {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer = session.createProducer(null)) {
            producer.setDeliveryMode(DeliveryMode.PERSISTENT);
            for (Row event : events) {
                TextMessage message = session.createTextMessage(event.body());
                message.setStringProperty("JMSXGroupID", event.subjectId().toString());
                message.setStringProperty(EVENT_ID, event.id().toString());
                message.setStringProperty(EVENT_TYPE, event.type());
                producer.send(session.createTopic("coachconnect." + event.context()), message);
            }
        }
    }
}
