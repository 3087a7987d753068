package org.coachconnect.ratings.messaging;

import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.coachconnect.events.EventEnvelope;
import org.coachconnect.events.bookings.SessionCompleted;
import org.coachconnect.inbox.EventConsumer;
import org.coachconnect.ratings.application.DeliveredSessions;

/** A delivered session can be rated, and is offered to both sides for it. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingEventsConsumer extends EventConsumer {
    @EJB
    private DeliveredSessions sessions;

    public BookingEventsConsumer() {
        super("ratings.bookings");
        onEnvelope(SessionCompleted.class, this::completed);
    }

    private void completed(EventEnvelope envelope) {
        SessionCompleted event = (SessionCompleted) envelope.event();
        sessions.delivered(event.booking(), envelope.occurredAt());
    }
}
