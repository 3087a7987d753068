package org.coachconnect.notifications.messaging;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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
import org.coachconnect.notifications.application.Notifier.Cause;

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
        onWithCause(BookingAwaitingCoach.class, (cause, event) -> notices.awaitingCoach(cause, event));
        onWithCause(BookingConfirmed.class, (cause, event) -> notices.confirmed(cause, event));
        onWithCause(BookingDeclined.class, (cause, event) -> notices.declined(cause, event));
        onWithCause(BookingExpired.class, (cause, event) -> notices.expired(cause, event));
        onWithCause(BookingCancelled.class, (cause, event) -> notices.cancelled(cause, event));
        onWithCause(RescheduleProposed.class, (cause, event) -> notices.rescheduleProposed(cause, event));
        onWithCause(BookingRescheduled.class, (cause, event) -> notices.rescheduled(cause, event));
        onWithCause(SessionCompleted.class, (cause, event) -> notices.completed(cause, event));
        onWithCause(BookingSettled.class, (cause, event) -> notices.settled(cause, event));
    }

    private <E extends DomainEvent> void onWithCause(Class<E> type, BiConsumer<Cause, E> reaction) {
        onEnvelope(
                type,
                envelope ->
                        reaction.accept(new Cause(envelope.id(), envelope.occurredAt()), type.cast(envelope.event())));
    }
}
