package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.coachconnect.bookings.CreateBooking;
import org.coachconnect.bookings.domain.Agreement;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.bookings.domain.CancellationPolicy;
import org.coachconnect.bookings.domain.Parties;
import org.coachconnect.bookings.domain.TimeSlot;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.coaches.Quote;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Kind;
import org.coachconnect.outbox.Outbox;

/** Holds a slot: quote, lock, free what is overdue, insert; all in one transaction and without any remote call. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Holding {
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

    public Holding() {}

    Holding(Bookings bookings, Slots slots, CoachFacade coaches, Outbox outbox, Clock clock) {
        this.bookings = bookings;
        this.slots = slots;
        this.coaches = coaches;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The booking of the first call with this request key, or a new one. */
    public Booking hold(Caller player, CreateBooking command) {
        Optional<Booking> first = firstOf(player, command);
        if (first.isPresent()) {
            return first.get();
        }
        Quote quote = coaches.quote(command.coachId(), command.offeringId(), command.startsAt());
        Parties parties = parties(player, quote);
        slots.lock(parties);
        return firstOf(player, command).orElseGet(() -> holdNew(player, command, quote, parties));
    }

    private Booking holdNew(Caller player, CreateBooking command, Quote quote, Parties parties) {
        TimeSlot slot = slot(quote);
        slots.claim(parties, slot, null);
        Booking booking = Booking.hold(
                parties, agreement(player, command, quote), slot, CancellationPolicy.standard(), clock.instant());
        bookings.add(booking);
        outbox.append(BookingEvents.reached(booking));
        return booking;
    }

    private Optional<Booking> firstOf(Caller player, CreateBooking command) {
        Optional<Booking> first = bookings.findByRequestKey(player.personId(), command.requestKey());
        if (first.filter(b -> !isFor(b, command)).isPresent()) {
            throw new DomainException(
                    Kind.UNPROCESSABLE,
                    "idempotency-key-reused",
                    "This Idempotency-Key belongs to another booking. Use a new key for a new booking.");
        }
        return first;
    }

    /** The start is not compared: it may have been moved since. */
    private static boolean isFor(Booking booking, CreateBooking command) {
        return booking.parties().coachId().equals(command.coachId())
                && booking.agreement().offeringId().equals(command.offeringId());
    }

    private static Parties parties(Caller player, Quote quote) {
        if (quote.coachPersonId().equals(player.personId())) {
            throw new InvalidRequest("coachId", "Coaches cannot book themselves.");
        }
        return new Parties(
                quote.coachId(), quote.coachPersonId(), quote.coachName(), player.personId(), player.displayName());
    }

    private static Agreement agreement(Caller player, CreateBooking command, Quote quote) {
        return new Agreement(
                player.organisationId(),
                command.requestKey(),
                quote.offeringId(),
                quote.title(),
                quote.timeZone(),
                quote.price(),
                quote.instantBooking(),
                command.note());
    }

    static TimeSlot slot(Quote quote) {
        return new TimeSlot(quote.startsAt(), quote.endsAt(), quote.blockedFrom(), quote.blockedTo());
    }
}
