package org.coachconnect.bookings.messaging;

import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.coachconnect.bookings.application.DeadlineSweep;
import org.coachconnect.bookings.application.PaymentOutcomes;
import org.coachconnect.events.payments.PaymentAuthorized;
import org.coachconnect.events.payments.PaymentVoided;
import org.coachconnect.inbox.EventConsumer;

/**
 * Hears from payments that a booking is paid, or that its authorisation is gone. A failed payment changes nothing: the player may try another card while the hold
 * lasts.
 */
@MessageDriven(messageListenerInterface = MessageListener.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentEventsConsumer extends EventConsumer {
    @EJB
    private PaymentOutcomes outcomes;

    @EJB
    private DeadlineSweep sweep;

    public PaymentEventsConsumer() {
        super("bookings.payments");
        on(PaymentAuthorized.class, paid -> outcomes.authorized(paid.bookingId()));
        on(PaymentVoided.class, released -> outcomes.voided(released.bookingId()));
    }

    /** After the event's transaction: an instant booking that was just paid is due for its capture. */
    @Override
    public void onMessage(Message message) {
        super.onMessage(message);
        sweep.run();
    }
}
