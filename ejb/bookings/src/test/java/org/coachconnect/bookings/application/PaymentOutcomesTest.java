package org.coachconnect.bookings.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.bookings.application.BookingsWorld.START;

import java.time.Duration;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.events.bookings.BookingAwaitingCoach;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaymentOutcomesTest {
    private final BookingsWorld world = new BookingsWorld();

    @AfterEach
    void leaveTheOrganisation() {
        Scope.leave();
    }

    @Test
    void confirmsAnInstantBookingWithoutAskingTheCoach() {
        world.neighbours.instantBooking = true;
        BookingView booking = world.awaitingCoach();

        world.sweep.run();

        assertThat(world.state(booking)).isEqualTo(BookingState.CONFIRMED);
        assertThat(world.neighbours.captured).containsExactly(booking.id());
        assertThat(world.outbox.events(BookingAwaitingCoach.class)).isEmpty();
        assertThat(world.outbox.events(BookingConfirmed.class)).hasSize(1);
    }

    @Test
    void takesTheSlotAgainWhenALatePaymentFindsItFree() {
        BookingView booking = expired();

        world.outcomes.authorized(booking.id());

        assertThat(world.state(booking)).isEqualTo(BookingState.AWAITING_COACH);
        assertThat(world.outbox.events(BookingAwaitingCoach.class)).hasSize(1);
    }

    @Test
    void takesTheSlotAgainFromAHoldThatHasRunOutToo() {
        BookingView booking = expired();
        BookingView inTheWay = world.facade.hold(world.rival, world.wish(START));
        world.clock.advance(Duration.ofMinutes(15));

        world.outcomes.authorized(booking.id());

        assertThat(world.state(booking)).isEqualTo(BookingState.AWAITING_COACH);
        assertThat(world.facade.get(world.rival, inTheWay.id()).state()).isEqualTo(BookingState.EXPIRED);
    }

    @Test
    void givesALatePaymentBackWhenTheSlotIsTaken() {
        BookingView booking = expired();
        world.facade.hold(world.rival, world.wish(START));

        world.outcomes.authorized(booking.id());

        assertThat(world.state(booking)).isEqualTo(BookingState.EXPIRED);
        assertThat(world.outbox.events(BookingDeclined.class))
                .extracting(e -> e.booking().bookingId())
                .containsExactly(booking.id());
    }

    @Test
    void givesALatePaymentBackAfterTheStart() {
        BookingView booking = expired();
        world.clock.set(START);

        world.outcomes.authorized(booking.id());

        assertThat(world.state(booking)).isEqualTo(BookingState.EXPIRED);
        assertThat(world.outbox.events(BookingDeclined.class)).hasSize(1);
    }

    @Test
    void givesThePaymentOfACancelledBookingBack() {
        BookingView booking = world.pending();
        world.facade.cancel(world.player, booking.id(), null);

        world.outcomes.authorized(booking.id());

        assertThat(world.state(booking)).isEqualTo(BookingState.CANCELLED_BY_PLAYER);
        assertThat(world.outbox.events(BookingDeclined.class)).hasSize(1);
    }

    @Test
    void doesNothingWhenItIsToldTwice() {
        BookingView booking = world.awaitingCoach();
        int events = world.outbox.events().size();

        world.outcomes.authorized(booking.id());

        assertThat(world.state(booking)).isEqualTo(BookingState.AWAITING_COACH);
        assertThat(world.outbox.events()).hasSize(events);
    }

    @Test
    void declinesWhenTheAuthorisationIsReleasedWhileTheCoachIsAsked() {
        BookingView booking = world.awaitingCoach();

        world.outcomes.voided(booking.id());

        assertThat(world.state(booking)).isEqualTo(BookingState.DECLINED);
        assertThat(world.outbox.events(BookingDeclined.class)).hasSize(1);
    }

    @Test
    void takesAReleaseAfterTheEndAsItIs() {
        BookingView booking = expired();

        world.outcomes.voided(booking.id());

        assertThat(world.state(booking)).isEqualTo(BookingState.EXPIRED);
        assertThat(world.outbox.events(BookingDeclined.class)).isEmpty();
    }

    @Test
    void failsForABookingItDoesNotKnow() {
        assertThatThrownBy(() -> world.outcomes.authorized(Ids.next())).isInstanceOf(NotFound.class);
    }

    private BookingView expired() {
        BookingView booking = world.pending();
        world.sweepAt(world.clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(world.state(booking)).isEqualTo(BookingState.EXPIRED);
        return booking;
    }
}
