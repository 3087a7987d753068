package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.payments.PaymentFacade;
import org.coachconnect.payments.PaymentNotAuthorized;
import org.coachconnect.payments.PaymentUnavailable;

/**
 * Collects the money of accepted bookings, outside any transaction because the processor is called. The same path serves the
 * coach who accepts, instant bookings and the repair after a crash: the booking says that it is accepted, and capturing is
 * idempotent, so it can be repeated until it has succeeded.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Capturing {
    private static final Logger LOG = Logger.getLogger(Capturing.class.getName());

    @EJB
    private PaymentFacade payments;

    @EJB
    private PaymentSteps steps;

    public Capturing() {}

    Capturing(PaymentFacade payments, PaymentSteps steps) {
        this.payments = payments;
        this.steps = steps;
    }

    /** Captures and confirms; where the processor does not answer the booking stays as it is, and a timer comes back to it. */
    public void capture(UUID bookingId) {
        try {
            payments.capture(bookingId);
        } catch (PaymentNotAuthorized e) {
            LOG.log(Level.WARNING, "Booking {0} was accepted, but its payment cannot be captured any more", bookingId);
            steps.loseAuthorization(bookingId);
            return;
        } catch (PaymentUnavailable e) {
            LOG.log(Level.WARNING, "Booking {0} is accepted, its capture will be repeated", bookingId);
            return;
        }
        steps.confirm(bookingId);
    }
}
