package org.coachconnect.bookings.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.bookings.BookingFacade;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.bookings.CreateBooking;
import org.coachconnect.bookings.persistence.InMemoryBookings;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.testing.RecordingOutbox;
import org.coachconnect.testing.SettableClock;

/** The use cases of bookings wired to fakes, and two people of one organisation. */
final class BookingsWorld {
    static final Instant START = Instant.parse("2026-03-12T18:00:00Z");

    final SettableClock clock = SettableClock.at("2026-03-10T12:00:00Z");
    final RecordingOutbox outbox = new RecordingOutbox();
    final InMemoryBookings bookings = new InMemoryBookings();
    final FakeNeighbours neighbours = new FakeNeighbours();

    final UUID organisation = Ids.next();
    final Caller coach = new Caller(neighbours.coachPersonId, organisation, "Nova", Set.of(Role.COACH));
    final Caller player = person("Ana");
    final Caller rival = person("Rex");

    private final Slots slots = new Slots(bookings, outbox, clock);
    private final PaymentSteps steps = new PaymentSteps(bookings, outbox, clock);
    private final Capturing capturing = new Capturing(neighbours.payments(), steps);

    final BookingFacade facade = new BookingFacadeBean(
            bookings,
            new BookingRecords(bookings),
            new Holding(bookings, slots, neighbours.coaches(), outbox, clock),
            new Rescheduling(bookings, slots, neighbours.coaches(), outbox, clock),
            steps,
            capturing,
            neighbours.payments(),
            outbox,
            clock);
    final PaymentOutcomes outcomes = new PaymentOutcomes(bookings, slots, outbox, clock);
    final DeadlineSweep sweep = new DeadlineSweep(new DueBookings(bookings, outbox, clock), capturing);

    BookingsWorld() {
        Scope.enter(organisation);
    }

    Caller person(String name) {
        return new Caller(Ids.next(), organisation, name, Set.of(Role.PLAYER));
    }

    CreateBooking wish(Instant startsAt) {
        return new CreateBooking(
                neighbours.coachId,
                neighbours.offeringId,
                startsAt,
                "Ascent B",
                Ids.next().toString());
    }

    BookingView held() {
        return facade.hold(player, wish(START));
    }

    BookingView pending() {
        BookingView held = held();
        facade.openPayment(player, held.id());
        return now(held);
    }

    BookingView awaitingCoach() {
        BookingView pending = pending();
        outcomes.authorized(pending.id());
        return now(pending);
    }

    BookingView confirmed() {
        return facade.accept(coach, awaitingCoach().id());
    }

    BookingView delivered() {
        BookingView confirmed = confirmed();
        clock.set(START);
        facade.start(coach, confirmed.id());
        clock.advance(Duration.ofHours(1));
        return facade.complete(coach, confirmed.id());
    }

    BookingView now(BookingView booking) {
        return facade.get(player, booking.id());
    }

    BookingState state(BookingView booking) {
        return now(booking).state();
    }

    void sweepAt(Instant time) {
        clock.set(time);
        sweep.run();
    }
}
