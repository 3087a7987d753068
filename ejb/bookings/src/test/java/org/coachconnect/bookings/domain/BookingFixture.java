package org.coachconnect.bookings.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;

/** Bookings for tests: an hour for 45 EUR on Thursday at 18:00 UTC, held on Tuesday at 12:00 UTC. */
public final class BookingFixture {
    public static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    public static final Instant START = Instant.parse("2026-03-12T18:00:00Z");
    public static final Money PRICE = Money.of(4500, "EUR");

    private UUID organisationId = Ids.next();
    private UUID coach = Ids.next();
    private UUID player = Ids.next();
    private Instant start = START;
    private Instant heldAt = NOW;
    private Duration buffer = Duration.ZERO;
    private boolean instant;
    private String requestKey = Ids.next().toString();

    private BookingFixture() {}

    public static BookingFixture aBooking() {
        return new BookingFixture();
    }

    public BookingFixture of(UUID organisation) {
        organisationId = organisation;
        return this;
    }

    public BookingFixture coach(UUID personId) {
        coach = personId;
        return this;
    }

    public BookingFixture player(UUID personId) {
        player = personId;
        return this;
    }

    public BookingFixture startingAt(Instant startsAt) {
        start = startsAt;
        return this;
    }

    public BookingFixture heldAt(Instant now) {
        heldAt = now;
        return this;
    }

    public BookingFixture withBuffers(Duration beforeAndAfter) {
        buffer = beforeAndAfter;
        return this;
    }

    public BookingFixture instantly() {
        instant = true;
        return this;
    }

    public BookingFixture withKey(String key) {
        requestKey = key;
        return this;
    }

    public static TimeSlot hourAt(Instant start) {
        return hourAt(start, Duration.ZERO);
    }

    public static TimeSlot hourAt(Instant start, Duration buffer) {
        Instant end = start.plus(Duration.ofHours(1));
        return new TimeSlot(start, end, start.minus(buffer), end.plus(buffer));
    }

    public Parties parties() {
        return new Parties(Ids.next(), coach, "Nova", player, "Ana");
    }

    /** HELD. */
    public Booking build() {
        Agreement agreement = new Agreement(
                organisationId, requestKey, Ids.next(), "Live review", "Europe/Berlin", PRICE, instant, "Ascent B");
        return Booking.hold(parties(), agreement, hourAt(start, buffer), CancellationPolicy.standard(), heldAt);
    }

    /** Led to the state by the commands that lead there; states that no command reaches yet cannot be built. */
    public Booking in(BookingState state) {
        Booking booking = build();
        switch (state) {
            case HELD -> {}
            case PENDING_PAYMENT -> booking.beginPayment(heldAt);
            case EXPIRED -> booking.expire(heldAt);
            case AWAITING_COACH -> paid(booking);
            case DECLINED -> paid(booking).decline("busy", heldAt);
            case CANCELLED_BY_PLAYER -> paid(booking).cancel(player, null, heldAt);
            case CANCELLED_BY_COACH -> paid(booking).cancel(coach, null, heldAt);
            case CONFIRMED -> confirmed(booking);
            case IN_PROGRESS -> confirmed(booking).start(start);
            case DELIVERED -> delivered(booking);
            case SETTLED -> delivered(booking).confirmDelivery(start.plus(Duration.ofHours(1)));
            case DISPUTED -> delivered(booking).dispute("nobody came", start.plus(Duration.ofHours(1)));
            case NO_SHOW_PLAYER, NO_SHOW_COACH, REFUNDED ->
                throw new IllegalArgumentException("No command leads to " + state + " yet");
        }
        return booking;
    }

    private Booking paid(Booking booking) {
        booking.beginPayment(heldAt);
        booking.paymentAuthorized(heldAt);
        return booking;
    }

    private Booking confirmed(Booking booking) {
        paid(booking).accept(heldAt);
        booking.confirm(heldAt);
        return booking;
    }

    private Booking delivered(Booking booking) {
        confirmed(booking).start(start);
        booking.complete(start.plus(Duration.ofHours(1)));
        return booking;
    }
}
