package org.coachconnect.coaches.messaging;

import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.coachconnect.coaches.application.CoachProjections;
import org.coachconnect.events.bookings.BookingAwaitingCoach;
import org.coachconnect.events.bookings.BookingCancelled;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.events.bookings.BookingCreated;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.events.bookings.BookingExpired;
import org.coachconnect.events.bookings.BookingRescheduled;
import org.coachconnect.inbox.EventConsumer;

/** Bookings take the time of their coach and give it back. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingEventsConsumer extends EventConsumer {
    @EJB
    private CoachProjections coaches;

    public BookingEventsConsumer() {
        super("coaches.bookings");
        on(BookingCreated.class, event -> coaches.bookingTakesTime(event.booking()));
        on(BookingAwaitingCoach.class, event -> coaches.bookingTakesTime(event.booking()));
        on(BookingConfirmed.class, event -> coaches.bookingTakesTime(event.booking()));
        on(BookingRescheduled.class, event -> coaches.bookingTakesTime(event.booking()));
        on(BookingDeclined.class, event -> coaches.bookingReleasesTime(event.booking()));
        on(BookingExpired.class, event -> coaches.bookingReleasesTime(event.booking()));
        on(BookingCancelled.class, event -> coaches.bookingReleasesTime(event.booking()));
    }
}
