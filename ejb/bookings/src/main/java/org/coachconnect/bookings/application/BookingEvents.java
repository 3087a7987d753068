package org.coachconnect.bookings.application;

import java.util.UUID;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Parties;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.events.bookings.BookingAwaitingCoach;
import org.coachconnect.events.bookings.BookingCancelled;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.events.bookings.BookingCreated;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.events.bookings.BookingExpired;
import org.coachconnect.events.bookings.BookingSettled;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.events.bookings.SessionCompleted;
import org.coachconnect.events.bookings.SessionStarted;
import org.jspecify.annotations.Nullable;

/** What the other contexts are told of a booking. */
final class BookingEvents {
    private BookingEvents() {}

    /** The event that goes with the state the booking has just come to; call it after the booking was saved. */
    static DomainEvent reached(Booking booking) {
        BookingSnapshot snapshot = snapshot(booking);
        return switch (booking.state()) {
            case HELD -> new BookingCreated(snapshot);
            case AWAITING_COACH -> new BookingAwaitingCoach(snapshot, given(booking.answerBy()));
            case CONFIRMED -> new BookingConfirmed(snapshot);
            case IN_PROGRESS -> new SessionStarted(snapshot);
            case DELIVERED -> new SessionCompleted(snapshot, given(booking.contestUntil()));
            case SETTLED -> new BookingSettled(snapshot);
            case EXPIRED -> new BookingExpired(snapshot);
            case DECLINED -> new BookingDeclined(snapshot, given(booking.reason()));
            case CANCELLED_BY_PLAYER, CANCELLED_BY_COACH ->
                new BookingCancelled(
                        snapshot, canceller(booking), booking.refund().orElseThrow(), booking.reason());
            case PENDING_PAYMENT, NO_SHOW_PLAYER, NO_SHOW_COACH, DISPUTED, REFUNDED ->
                throw new IllegalStateException("No event tells of the state " + booking.state());
        };
    }

    static BookingSnapshot snapshot(Booking booking) {
        Parties parties = booking.parties();
        return new BookingSnapshot(
                booking.id(),
                parties.coachId(),
                parties.coachPersonId(),
                parties.coachName(),
                parties.playerPersonId(),
                parties.playerName(),
                booking.agreement().offeringId(),
                booking.agreement().title(),
                booking.slot().startsAt(),
                booking.slot().endsAt(),
                booking.slot().blockedFrom(),
                booking.slot().blockedTo(),
                booking.agreement().timeZone(),
                booking.price(),
                booking.state().name(),
                booking.version());
    }

    private static UUID canceller(Booking booking) {
        Parties parties = booking.parties();
        return booking.state() == booking.cancelledBy(parties.coachPersonId())
                ? parties.coachPersonId()
                : parties.playerPersonId();
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The state came without what belongs to it");
        }
        return value;
    }
}
