package org.coachconnect.deadletters;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;
import org.coachconnect.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The dead-letter address of the broker. A replay publishes the event on its topic again: consumers that had digested it
 * pass it over by their inbox, the one that failed gets another chance.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadLetters {
    private static final String ORIGINAL_ADDRESS = "_AMQ_ORIG_ADDRESS";
    private static final String ORIGINAL_QUEUE = "_AMQ_ORIG_QUEUE";
    private static final String TOPIC_PREFIX = "coachconnect.";
    private static final long RECEIVE_MILLIS = 2_000;

    @Resource(lookup = "jms/coachconnect")
    private ConnectionFactory connections;

    @Resource(lookup = "jms/queue/dead-letters")
    private Queue queue;

    /** @param most where to stop counting */
    public int count(int most) {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                QueueBrowser browser = session.createBrowser(queue)) {
            connection.start();
            int count = 0;
            for (Enumeration<?> letters = browser.getEnumeration();
                    count < most && letters.hasMoreElements();
                    letters.nextElement()) {
                count++;
            }
            return count;
        } catch (JMSException e) {
            throw brokerGone(e);
        }
    }

    /** @param most how many to read at the most, oldest first */
    public List<DeadLetter> list(int most) {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                QueueBrowser browser = session.createBrowser(queue)) {
            connection.start();
            List<DeadLetter> letters = new ArrayList<>();
            Enumeration<?> messages = browser.getEnumeration();
            while (messages.hasMoreElements() && letters.size() < most) {
                letters.add(letter((Message) messages.nextElement()));
            }
            return letters;
        } catch (JMSException e) {
            throw brokerGone(e);
        }
    }

    /**
     * Publishes a dead letter on its topic again and removes it from the dead letters, both or neither.
     *
     * @param id as in {@link DeadLetter#id()}
     * @throws NotFound when it is not (or no longer) there
     */
    public void replay(String id) {
        if (!id.matches("ID:[0-9a-fA-F-]{36}")) {
            throw new NotFound("dead letter");
        }
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
                MessageConsumer consumer = session.createConsumer(queue, "JMSMessageID = '" + id + "'")) {
            connection.start();
            if (!(consumer.receive(RECEIVE_MILLIS) instanceof TextMessage letter)) {
                session.rollback();
                throw new NotFound("dead letter");
            }
            TextMessage again = session.createTextMessage(letter.getText());
            copyProperties(letter, again);
            session.createProducer(session.createTopic(originalTopic(letter))).send(again);
            session.commit();
        } catch (JMSException e) {
            throw brokerGone(e);
        }
    }

    private static String originalTopic(Message letter) throws JMSException {
        String address = letter.getStringProperty(ORIGINAL_ADDRESS);
        if (address == null || !address.startsWith(TOPIC_PREFIX)) {
            throw new NotFound("dead letter of one of our topics");
        }
        return address;
    }

    private static void copyProperties(Message from, Message to) throws JMSException {
        Enumeration<?> names = from.getPropertyNames();
        while (names.hasMoreElements()) {
            String name = (String) names.nextElement();
            if (name.equals("JMSXGroupID") || !(name.startsWith("_AMQ") || name.startsWith("JMSX"))) {
                to.setObjectProperty(name, from.getObjectProperty(name));
            }
        }
    }

    private static DeadLetter letter(Message message) throws JMSException {
        return new DeadLetter(
                message.getJMSMessageID(),
                message.getStringProperty("eventId"),
                message.getStringProperty("eventType"),
                message.getStringProperty(ORIGINAL_ADDRESS),
                subscription(message.getStringProperty(ORIGINAL_QUEUE)),
                Instant.ofEpochMilli(message.getJMSTimestamp()),
                message instanceof TextMessage text ? text.getText() : null);
    }

    /** The client escapes the dots in the name of a shared subscription. */
    private static @Nullable String subscription(@Nullable String queue) {
        return queue == null ? null : queue.replace("\\.", ".");
    }

    private static DomainException brokerGone(JMSException e) {
        DomainException gone = new DomainException(
                Kind.UNAVAILABLE, "broker-unavailable", "The message broker cannot be reached. Try again shortly.");
        gone.initCause(e);
        return gone;
    }
}
