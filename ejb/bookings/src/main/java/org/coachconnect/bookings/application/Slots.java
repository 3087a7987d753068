package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.bookings.SlotUnavailable;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.bookings.domain.Parties;
import org.coachconnect.bookings.domain.TimeSlot;
import org.coachconnect.kernel.Scope;
import org.coachconnect.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * Who may take which time. A person's time is one across organisations, so this looks at all of them; nothing of a foreign
 * booking leaves but the fact that the time is taken. The exclusion constraints stand behind it in any case.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Slots {
    @EJB
    private Bookings bookings;

    @EJB
    private Outbox outbox;

    @Inject
    private Clock clock;

    public Slots() {}

    Slots(Bookings bookings, Outbox outbox, Clock clock) {
        this.bookings = bookings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Makes all others wait who want time of these people, until the transaction ends. */
    public void lock(Parties parties) {
        bookings.lockCalendars(parties.coachPersonId(), parties.playerPersonId());
    }

    /**
     * Makes sure that the time can be taken, in the transaction that takes it; call {@link #lock} first.
     *
     * @param except the booking that is about to move there itself
     */
    public void claim(Parties parties, TimeSlot slot, @Nullable UUID except) {
        if (!canBeTaken(parties, slot, except)) {
            throw new SlotUnavailable();
        }
    }

    /** Frees the time of holds that nobody paid for, and tells whether it can be taken then. */
    public boolean canBeTaken(Parties parties, TimeSlot slot, @Nullable UUID except) {
        return Scope.platform(
                () -> !bookings.isTaken(parties, slot, except) || isFreeWithoutExpiredHolds(parties, slot, except));
    }

    private boolean isFreeWithoutExpiredHolds(Parties parties, TimeSlot slot, @Nullable UUID except) {
        Instant now = clock.instant();
        List<Booking> expired = bookings.expiredHoldsInTheWay(parties, slot, now);
        expired.forEach(hold -> expire(hold, now));
        return !expired.isEmpty() && !bookings.isTaken(parties, slot, except);
    }

    private void expire(Booking hold, Instant now) {
        hold.expire(now);
        bookings.save(hold);
        Scope.in(hold.organisationId(), () -> outbox.append(BookingEvents.reached(hold)));
    }
}
