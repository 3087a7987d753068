package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.payments.OpenPayment;

/** The database steps around each call to the payment processor, a transaction each; the calls stand between them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PaymentSteps {
    @EJB
    private Bookings bookings;

    @EJB
    private Outbox outbox;

    @Inject
    private Clock clock;

    public PaymentSteps() {}

    PaymentSteps(Bookings bookings, Outbox outbox, Clock clock) {
        this.bookings = bookings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The booking waits for its payment from now on. */
    public OpenPayment beginPayment(Caller player, UUID bookingId) {
        Booking booking = load(bookingId);
        booking.parties().requirePlayer(player.personId());
        booking.beginPayment(clock.instant());
        bookings.save(booking);
        return new OpenPayment(
                booking.id(),
                booking.organisationId(),
                booking.parties().playerPersonId(),
                booking.parties().playerName(),
                booking.parties().coachPersonId(),
                booking.parties().coachName(),
                booking.price(),
                booking.agreement().title());
    }

    /**
     * Keeps the coach's consent, so that a crash before the capture cannot lose it.
     *
     * @return whether the payment is to be captured now
     */
    public boolean keepAcceptance(Caller coach, UUID bookingId) {
        Booking booking = load(bookingId);
        booking.parties().requireCoach(coach.personId());
        if (booking.state() == BookingState.CONFIRMED) {
            return false;
        }
        booking.accept(clock.instant());
        bookings.save(booking);
        return true;
    }

    /** The payment is captured: the booking is confirmed, unless another node has done that meanwhile. */
    public void confirm(UUID bookingId) {
        Booking booking = load(bookingId);
        if (booking.isBeingCaptured()) {
            booking.confirm(clock.instant());
            announce(booking);
        }
    }

    /** There is nothing to capture any more, so the session cannot take place. */
    public void loseAuthorization(UUID bookingId) {
        Booking booking = load(bookingId);
        Instant now = clock.instant();
        if (booking.isBeingCaptured()) {
            booking.loseAuthorization(now);
            announce(booking);
        }
    }

    /** The booking after the steps. */
    public BookingView view(UUID bookingId) {
        return BookingViews.of(load(bookingId));
    }

    private void announce(Booking booking) {
        bookings.save(booking);
        outbox.append(BookingEvents.reached(booking));
    }

    private Booking load(UUID bookingId) {
        return bookings.findForUpdate(bookingId).orElseThrow(() -> new NotFound("booking"));
    }
}
