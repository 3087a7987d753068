package org.coachconnect.notifications.messaging;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.events.bookings.BookingAwaitingCoach;
import org.coachconnect.events.bookings.BookingCancelled;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.events.bookings.BookingCreated;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.events.bookings.BookingExpired;
import org.coachconnect.events.bookings.BookingRescheduled;
import org.coachconnect.events.bookings.BookingSettled;
import org.coachconnect.events.bookings.RescheduleProposed;
import org.coachconnect.events.bookings.SessionCompleted;
import org.coachconnect.events.bookings.SessionStarted;
import org.coachconnect.inbox.EventConsumer;
import org.coachconnect.notifications.application.BookingNotices;

/** What bookings tells: every step of a booking. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingEventsConsumer extends EventConsumer {
    @Inject
    private BookingNotices notices;

    public BookingEventsConsumer() {
        super("notifications.bookings");
        on(BookingCreated.class, event -> notices.noted(event.booking()));
        on(SessionStarted.class, event -> notices.noted(event.booking()));
        onWithId(BookingAwaitingCoach.class, (id, event) -> notices.awaitingCoach(id, event));
        onWithId(BookingConfirmed.class, (id, event) -> notices.confirmed(id, event));
        onWithId(BookingDeclined.class, (id, event) -> notices.declined(id, event));
        onWithId(BookingExpired.class, (id, event) -> notices.expired(id, event));
        onWithId(BookingCancelled.class, (id, event) -> notices.cancelled(id, event));
        onWithId(RescheduleProposed.class, (id, event) -> notices.rescheduleProposed(id, event));
        onWithId(BookingRescheduled.class, (id, event) -> notices.rescheduled(id, event));
        onWithId(SessionCompleted.class, (id, event) -> notices.completed(id, event));
        onWithId(BookingSettled.class, (id, event) -> notices.settled(id, event));
    }

    private <E extends DomainEvent> void onWithId(Class<E> type, BiConsumer<UUID, E> reaction) {
        onEnvelope(type, envelope -> reaction.accept(envelope.id(), type.cast(envelope.event())));
    }
}
