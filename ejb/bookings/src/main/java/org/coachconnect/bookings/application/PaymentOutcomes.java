package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.outbox.Outbox;

/** What a booking does when payments tells of its money. */
@Stateless
public class PaymentOutcomes {
    private static final String TOO_LATE = "The payment came after the reservation had run out, and the time is taken.";
    private static final String NOT_WANTED = "The booking had ended before it was paid.";

    @EJB
    private Bookings bookings;

    @EJB
    private Slots slots;

    @EJB
    private Outbox outbox;

    @Inject
    private Clock clock;

    public PaymentOutcomes() {}

    PaymentOutcomes(Bookings bookings, Slots slots, Outbox outbox, Clock clock) {
        this.bookings = bookings;
        this.slots = slots;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The card is authorised. A booking that expired meanwhile takes its slot again if it is still free; otherwise, and for a
     * booking that was cancelled meanwhile, {@link BookingDeclined} makes payments give the money back. An instant booking is
     * due for its capture at once.
     */
    public void authorized(UUID bookingId) {
        Booking booking = bookings.findForUpdate(bookingId).orElseThrow(() -> new NotFound("booking"));
        switch (booking.state()) {
            case PENDING_PAYMENT -> goOn(booking);
            case EXPIRED -> takeAgain(booking);
            case DECLINED, CANCELLED_BY_PLAYER, CANCELLED_BY_COACH -> giveBack(booking, NOT_WANTED);
            case HELD -> throw new IllegalStateException("A payment was authorised that bookings never opened");
            case AWAITING_COACH,
                    CONFIRMED,
                    IN_PROGRESS,
                    DELIVERED,
                    SETTLED,
                    NO_SHOW_PLAYER,
                    NO_SHOW_COACH,
                    DISPUTED,
                    REFUNDED -> {}
        }
    }

    /**
     * The authorisation was released. After an end of the booking that is what was wanted; a booking that took its slot again
     * by a late payment, which payments was releasing at that moment, is declined.
     */
    public void voided(UUID bookingId) {
        Booking booking = bookings.findForUpdate(bookingId).orElseThrow(() -> new NotFound("booking"));
        if (booking.state() == BookingState.AWAITING_COACH) {
            booking.loseAuthorization(clock.instant());
            bookings.save(booking);
            outbox.append(BookingEvents.reached(booking));
        }
    }

    private void goOn(Booking booking) {
        booking.paymentAuthorized(clock.instant());
        bookings.save(booking);
        if (!booking.isBeingCaptured()) {
            outbox.append(BookingEvents.reached(booking));
        }
    }

    private void takeAgain(Booking booking) {
        Instant now = clock.instant();
        slots.lock(booking.parties());
        if (now.isBefore(booking.slot().startsAt())
                && slots.canBeTaken(booking.parties(), booking.slot(), booking.id())) {
            goOn(booking);
        } else {
            giveBack(booking, TOO_LATE);
        }
    }

    private void giveBack(Booking booking, String why) {
        outbox.append(new BookingDeclined(BookingEvents.snapshot(booking), why));
    }
}
