package org.coachconnect.bookings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.bookings.domain.BookingFixture.NOW;
import static org.coachconnect.bookings.domain.BookingFixture.START;
import static org.coachconnect.bookings.domain.BookingFixture.aBooking;

import java.time.Duration;
import java.time.Instant;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.bookings.OutsideAllowedTime;
import org.junit.jupiter.api.Test;

class BookingPaymentTest {
    @Test
    void isHeldForFifteenMinutes() {
        assertThat(aBooking().build().holdExpiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void isNeverHeldBeyondItsStart() {
        Booking booking = aBooking().startingAt(NOW.plusSeconds(61)).build();

        assertThat(booking.holdExpiresAt()).isEqualTo(NOW.plusSeconds(61));
    }

    @Test
    void prolongsTheHoldOnceWhenThePaymentIsOpened() {
        Booking booking = aBooking().build();
        Instant tenLater = NOW.plus(Duration.ofMinutes(10));

        booking.beginPayment(tenLater);
        booking.beginPayment(tenLater.plus(Duration.ofMinutes(10)));

        assertThat(booking.holdExpiresAt()).isEqualTo(tenLater.plus(Duration.ofMinutes(15)));
        assertThat(booking.dueAt()).isEqualTo(booking.holdExpiresAt());
    }

    @Test
    void opensNoPaymentForAHoldThatHasRunOut() {
        Booking booking = aBooking().build();

        assertThatThrownBy(() -> booking.beginPayment(booking.holdExpiresAt()))
                .isInstanceOf(OutsideAllowedTime.class)
                .extracting("slug")
                .isEqualTo("hold-expired");
    }

    @Test
    void asksTheCoachForADay() {
        Booking booking = aBooking().in(BookingState.AWAITING_COACH);

        assertThat(booking.answerBy()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(booking.isBeingCaptured()).isFalse();
    }

    @Test
    void asksTheCoachNeverBeyondTheStart() {
        Booking booking = aBooking().startingAt(NOW.plus(Duration.ofHours(3))).in(BookingState.AWAITING_COACH);

        assertThat(booking.answerBy()).isEqualTo(NOW.plus(Duration.ofHours(3)));
    }

    @Test
    void declinesAPaymentAfterTheStart() {
        Booking booking = aBooking().in(BookingState.PENDING_PAYMENT);

        booking.paymentAuthorized(START);

        assertThat(booking.state()).isEqualTo(BookingState.DECLINED);
    }

    @Test
    void isDueForItsCaptureAtOnceWhenBookedInstantly() {
        Booking booking = aBooking().instantly().in(BookingState.PENDING_PAYMENT);

        booking.paymentAuthorized(NOW);

        assertThat(booking.isBeingCaptured()).isTrue();
        assertThat(booking.dueAt()).isEqualTo(NOW);
    }

    @Test
    void triesTheCaptureAgainLessAndLessOften() {
        Booking booking = aBooking().in(BookingState.AWAITING_COACH);

        booking.accept(NOW);
        Instant first = due(booking);
        booking.endWaiting(first);
        Instant second = due(booking);

        assertThat(first).isEqualTo(NOW.plusSeconds(30));
        assertThat(second).isEqualTo(first.plusSeconds(60));
        for (int i = 0; i < 20; i++) {
            booking.endWaiting(due(booking));
        }
        Instant late = due(booking);
        booking.endWaiting(late);
        assertThat(due(booking)).isEqualTo(late.plus(Duration.ofMinutes(16)));
        assertThat(booking.state()).isEqualTo(BookingState.AWAITING_COACH);
    }

    @Test
    void cannotBeWithdrawnWhileItIsBeingCaptured() {
        Booking booking = aBooking().in(BookingState.AWAITING_COACH);
        booking.accept(NOW);

        assertThatThrownBy(() -> booking.cancel(booking.parties().playerPersonId(), null, NOW))
                .isInstanceOf(BookingStateChanged.class);
        assertThatThrownBy(() -> booking.decline("busy", NOW)).isInstanceOf(BookingStateChanged.class);
    }

    @Test
    void isDeclinedWhenTheAuthorisationIsGone() {
        Booking booking = aBooking().in(BookingState.AWAITING_COACH);
        booking.accept(NOW);

        booking.loseAuthorization(NOW);

        assertThat(booking.state()).isEqualTo(BookingState.DECLINED);
    }

    private static Instant due(Booking booking) {
        Instant due = booking.dueAt();
        assertThat(due).isNotNull();
        return due == null ? Instant.MAX : due;
    }
}
