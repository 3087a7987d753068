package org.coachconnect.video.messaging;

import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.events.bookings.BookingCancelled;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.events.bookings.BookingRescheduled;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.inbox.EventConsumer;
import org.coachconnect.video.ArrangeRoom;
import org.coachconnect.video.VideoFacade;

/** Keeps the room of each booking in step with it. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingEventsConsumer extends EventConsumer {
    /** A booking that moves before its coach has accepted has no room yet. */
    private static final Set<String> STATES_WITH_A_ROOM = Set.of("CONFIRMED", "IN_PROGRESS");

    @EJB
    private VideoFacade video;

    @SuppressWarnings("NullAway.Init")
    public BookingEventsConsumer() {
        super("video.bookings");
        onEnvelope(BookingConfirmed.class, envelope -> {
            var event = (BookingConfirmed) envelope.event();
            video.prepare(room(envelope.organisationId(), event.booking()));
        });
        onEnvelope(BookingRescheduled.class, envelope -> {
            var event = (BookingRescheduled) envelope.event();
            if (STATES_WITH_A_ROOM.contains(event.booking().state())) {
                video.prepare(room(envelope.organisationId(), event.booking()));
            }
        });
        onEnvelope(BookingCancelled.class, envelope -> {
            var event = (BookingCancelled) envelope.event();
            video.close(room(envelope.organisationId(), event.booking()));
        });
    }

    private static ArrangeRoom room(UUID organisationId, BookingSnapshot booking) {
        return new ArrangeRoom(
                organisationId,
                booking.bookingId(),
                booking.coachPersonId(),
                booking.coachName(),
                booking.playerPersonId(),
                booking.playerName(),
                booking.startsAt(),
                booking.endsAt(),
                booking.version());
    }
}
