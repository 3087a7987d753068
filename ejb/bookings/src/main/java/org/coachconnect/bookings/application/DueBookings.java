package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.bookings.domain.Bookings.Due;
import org.coachconnect.outbox.Outbox;

/** Bookings whose waiting is over, a transaction each: one that fails holds up no other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueBookings {
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    @EJB
    private Bookings bookings;

    @EJB
    private Outbox outbox;

    @Inject
    private Clock clock;

    public DueBookings() {}

    DueBookings(Bookings bookings, Outbox outbox, Clock clock) {
        this.bookings = bookings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The longest overdue bookings of all organisations; call in the platform's scope. */
    public List<Due> find(int most) {
        return bookings.due(clock.instant(), most);
    }

    /**
     * Ends the waiting of this booking, unless another node is at it or something happened meanwhile.
     *
     * @return whether its payment is to be captured now; the attempt is claimed then
     */
    public boolean endWaiting(UUID bookingId) {
        Optional<Booking> due = bookings.claimDue(bookingId, clock.instant());
        if (due.isEmpty()) {
            return false;
        }
        Booking booking = due.get();
        BookingState before = booking.state();
        booking.endWaiting(clock.instant());
        bookings.save(booking);
        if (booking.state() != before) {
            outbox.append(BookingEvents.reached(booking));
        }
        return booking.isBeingCaptured();
    }

    /** Leaves a booking alone for a while whose waiting could not be ended. */
    public void postpone(UUID bookingId) {
        bookings.postpone(bookingId, clock.instant().plus(AFTER_FAILURE));
    }
}
