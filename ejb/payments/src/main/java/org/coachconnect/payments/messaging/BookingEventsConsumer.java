package org.coachconnect.payments.messaging;

import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.coachconnect.events.bookings.BookingCancelled;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.events.bookings.BookingExpired;
import org.coachconnect.events.bookings.BookingSettled;
import org.coachconnect.inbox.EventConsumer;
import org.coachconnect.payments.application.BookingEnds;

/** Releases, refunds or pays out the money when a booking ends. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingEventsConsumer extends EventConsumer {
    @EJB
    private BookingEnds bookingEnds;

    public BookingEventsConsumer() {
        super("payments.bookings");
        on(BookingDeclined.class, e -> bookingEnds.withoutSession(e.booking().bookingId()));
        on(BookingExpired.class, e -> bookingEnds.withoutSession(e.booking().bookingId()));
        on(BookingCancelled.class, e -> bookingEnds.cancelled(e.booking().bookingId(), e.refund()));
        on(BookingSettled.class, e -> bookingEnds.settled(e.booking().bookingId()));
    }
}
