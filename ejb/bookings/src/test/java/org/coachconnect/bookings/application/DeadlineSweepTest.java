package org.coachconnect.bookings.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.bookings.application.BookingsWorld.START;

import java.time.Duration;
import java.time.Instant;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.events.bookings.BookingExpired;
import org.coachconnect.events.bookings.BookingSettled;
import org.coachconnect.events.bookings.SessionCompleted;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.PaymentUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineSweepTest {
    private static final Instant END = START.plus(Duration.ofHours(1));

    private final BookingsWorld world = new BookingsWorld();

    @AfterEach
    void leaveTheOrganisation() {
        Scope.leave();
    }

    @Test
    void expiresAHoldThatNobodyPays() {
        BookingView booking = world.held();
        Instant expiry = world.clock.instant().plus(Duration.ofMinutes(15));

        world.sweepAt(expiry.minusMillis(1));
        assertThat(world.state(booking)).isEqualTo(BookingState.HELD);
        world.sweepAt(expiry);

        assertThat(world.state(booking)).isEqualTo(BookingState.EXPIRED);
        assertThat(world.outbox.events(BookingExpired.class)).hasSize(1);
    }

    @Test
    void expiresAnOpenPaymentThatNobodyConfirms() {
        BookingView booking = world.pending();

        world.sweepAt(world.clock.instant().plus(Duration.ofMinutes(15)));

        assertThat(world.state(booking)).isEqualTo(BookingState.EXPIRED);
    }

    @Test
    void declinesWhenTheCoachDoesNotAnswer() {
        BookingView booking = world.awaitingCoach();

        world.sweepAt(world.clock.instant().plus(Duration.ofHours(24)));

        assertThat(world.state(booking)).isEqualTo(BookingState.DECLINED);
        assertThat(world.outbox.events(BookingDeclined.class))
                .extracting(BookingDeclined::reason)
                .containsExactly("The coach did not answer in time.");
    }

    @Test
    void repeatsTheCaptureOfAnAcceptedBookingUntilItSucceeds() {
        BookingView booking = world.awaitingCoach();
        world.neighbours.captureFailure = new PaymentUnavailable(new IllegalStateException("down"));
        world.facade.accept(world.coach, booking.id());

        world.sweepAt(world.clock.instant().plusSeconds(30));
        assertThat(world.state(booking)).isEqualTo(BookingState.AWAITING_COACH);
        world.neighbours.captureFailure = null;
        world.sweepAt(world.clock.instant().plusSeconds(60));

        assertThat(world.state(booking)).isEqualTo(BookingState.CONFIRMED);
        assertThat(world.outbox.events(BookingConfirmed.class)).hasSize(1);
    }

    @Test
    void doesNotDeclineAnAcceptedBookingAtItsDeadline() {
        BookingView booking = world.awaitingCoach();
        world.neighbours.captureFailure = new PaymentUnavailable(new IllegalStateException("down"));
        world.facade.accept(world.coach, booking.id());

        world.sweepAt(world.clock.instant().plus(Duration.ofHours(25)));

        assertThat(world.state(booking)).isEqualTo(BookingState.AWAITING_COACH);
    }

    @Test
    void leavesABookingThatFailsAloneForAWhileAndGoesOnWithTheOthers() {
        BookingView failing = world.awaitingCoach();
        world.neighbours.captureFailure = new PaymentUnavailable(new IllegalStateException("down"));
        world.facade.accept(world.coach, failing.id());
        world.neighbours.captureFailure = new IllegalStateException("a bug");
        BookingView other = world.facade.hold(world.rival, world.wish(START.plus(Duration.ofHours(2))));

        world.sweepAt(world.clock.instant().plus(Duration.ofMinutes(15)));

        assertThat(world.facade.get(world.rival, other.id()).state()).isEqualTo(BookingState.EXPIRED);
        world.neighbours.captureFailure = null;
        world.sweepAt(world.clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(world.state(failing)).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void deliversASessionThatTheCoachForgotToComplete() {
        BookingView booking = world.confirmed();
        world.clock.set(START);
        world.facade.start(world.coach, booking.id());

        world.sweepAt(END.plus(Duration.ofHours(2)));

        assertThat(world.state(booking)).isEqualTo(BookingState.DELIVERED);
        assertThat(world.outbox.events(SessionCompleted.class)).hasSize(1);
    }

    @Test
    void deliversASessionThatWasNeverStartedAndLetsThePlayerContest() {
        BookingView booking = world.confirmed();

        world.sweepAt(END.plus(Duration.ofHours(24)));

        assertThat(world.state(booking)).isEqualTo(BookingState.DELIVERED);
        assertThat(world.facade
                        .dispute(world.player, booking.id(), "Nobody came.")
                        .state())
                .isEqualTo(BookingState.DISPUTED);
    }

    @Test
    void settlesWhenThePlayerIsSilent() {
        BookingView booking = world.delivered();

        world.sweepAt(world.clock.instant().plus(Duration.ofHours(72)));
        world.sweep.run();

        assertThat(world.state(booking)).isEqualTo(BookingState.SETTLED);
        assertThat(world.outbox.events(BookingSettled.class)).hasSize(1);
    }

    @Test
    void worksForAllOrganisationsFromOutsideAnyScope() {
        BookingView booking = world.held();
        Scope.leave();

        world.sweepAt(world.clock.instant().plus(Duration.ofMinutes(15)));

        Scope.enter(world.organisation);
        assertThat(world.state(booking)).isEqualTo(BookingState.EXPIRED);
    }
}
