package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.bookings.domain.RescheduleProposal;
import org.coachconnect.bookings.domain.TimeSlot;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.events.bookings.BookingRescheduled;
import org.coachconnect.events.bookings.RescheduleProposed;
import org.coachconnect.outbox.Outbox;

/** Moves a confirmed booking to another time when both sides agree. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Rescheduling {
    @EJB
    private Bookings bookings;

    @EJB
    private Slots slots;

    @EJB
    private CoachFacade coaches;

    @EJB
    private Outbox outbox;

    @Inject
    private Clock clock;

    public Rescheduling() {}

    Rescheduling(Bookings bookings, Slots slots, CoachFacade coaches, Outbox outbox, Clock clock) {
        this.bookings = bookings;
        this.slots = slots;
        this.coaches = coaches;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void propose(Booking booking, UUID personId, Instant startsAt) {
        TimeSlot wanted = Holding.slot(
                coaches.quote(booking.parties().coachId(), booking.agreement().offeringId(), startsAt));
        booking.proposeReschedule(personId, wanted, clock.instant());
        bookings.save(booking);
        outbox.append(new RescheduleProposed(BookingEvents.snapshot(booking), personId, wanted.startsAt()));
    }

    /** The proposed time is claimed as a new booking's would be; only this booking's own time does not count. */
    public void accept(Booking booking, UUID personId) {
        Instant before = booking.slot().startsAt();
        booking.proposal().map(RescheduleProposal::slot).ifPresent(wanted -> {
            slots.lock(booking.parties());
            slots.claim(booking.parties(), wanted, booking.id());
        });
        booking.acceptReschedule(personId, clock.instant());
        bookings.save(booking);
        outbox.append(new BookingRescheduled(BookingEvents.snapshot(booking), before));
    }

    public void decline(Booking booking) {
        booking.dropProposal(clock.instant());
        bookings.save(booking);
    }
}
