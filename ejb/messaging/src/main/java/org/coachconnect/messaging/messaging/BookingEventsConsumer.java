package org.coachconnect.messaging.messaging;

import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.coachconnect.events.EventEnvelope;
import org.coachconnect.events.bookings.BookingAwaitingCoach;
import org.coachconnect.events.bookings.BookingCancelled;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.events.bookings.BookingCreated;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.events.bookings.BookingExpired;
import org.coachconnect.events.bookings.BookingRescheduled;
import org.coachconnect.events.bookings.BookingSettled;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.events.bookings.RescheduleProposed;
import org.coachconnect.events.bookings.SessionCompleted;
import org.coachconnect.events.bookings.SessionStarted;
import org.coachconnect.inbox.EventConsumer;
import org.coachconnect.messaging.BookingFrame;
import org.coachconnect.messaging.MessagingFacade;
import org.coachconnect.messaging.OpenConversation;
import org.coachconnect.messaging.ParticipantView;
import org.coachconnect.messaging.Realtime;

/** Opens the conversation of a confirmed booking and tells both sides' sockets of every change of a booking. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingEventsConsumer extends EventConsumer {
    @EJB
    private MessagingFacade messaging;

    @Inject
    private Realtime realtime;

    @SuppressWarnings("NullAway.Init")
    public BookingEventsConsumer() {
        super("messaging.bookings");
        on(BookingCreated.class, event -> push(event.booking()));
        on(BookingAwaitingCoach.class, event -> push(event.booking()));
        on(BookingDeclined.class, event -> push(event.booking()));
        on(BookingExpired.class, event -> push(event.booking()));
        on(BookingCancelled.class, event -> push(event.booking()));
        on(RescheduleProposed.class, event -> push(event.booking()));
        on(BookingRescheduled.class, event -> push(event.booking()));
        on(SessionStarted.class, event -> push(event.booking()));
        on(SessionCompleted.class, event -> push(event.booking()));
        on(BookingSettled.class, event -> push(event.booking()));
        onEnvelope(BookingConfirmed.class, this::confirmed);
    }

    private void confirmed(EventEnvelope envelope) {
        BookingSnapshot booking = ((BookingConfirmed) envelope.event()).booking();
        messaging.open(new OpenConversation(
                envelope.organisationId(),
                List.of(
                        new ParticipantView(booking.playerPersonId(), booking.playerName()),
                        new ParticipantView(booking.coachPersonId(), booking.coachName()))));
        push(booking);
    }

    private void push(BookingSnapshot booking) {
        realtime.publish(
                Set.of(booking.coachPersonId(), booking.playerPersonId()),
                new BookingFrame(booking.bookingId(), booking.state(), booking.version()));
    }
}
