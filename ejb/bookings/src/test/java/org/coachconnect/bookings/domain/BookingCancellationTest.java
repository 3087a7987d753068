package org.coachconnect.bookings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.bookings.domain.BookingFixture.NOW;
import static org.coachconnect.bookings.domain.BookingFixture.PRICE;
import static org.coachconnect.bookings.domain.BookingFixture.START;
import static org.coachconnect.bookings.domain.BookingFixture.aBooking;

import java.time.Duration;
import java.time.Instant;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BookingCancellationTest {
    @ParameterizedTest
    @CsvSource({
        "PT48H, 4500",
        "PT24H, 4500",
        "PT23H59M59.999S, 2250",
        "PT2H, 2250",
        "PT1H59M59.999S, 0",
        "PT0S, 0",
        "PT-10M, 0"
    })
    void refundsThePlayerByTheTimeLeft(Duration before, long refund) {
        Booking booking = aBooking().in(BookingState.CONFIRMED);

        Money back = booking.cancel(booking.parties().playerPersonId(), "ill", START.minus(before));

        assertThat(back).isEqualTo(Money.of(refund, "EUR"));
        assertThat(booking.refund()).contains(back);
        assertThat(booking.state()).isEqualTo(BookingState.CANCELLED_BY_PLAYER);
    }

    @Test
    void refundsEverythingWhenTheCoachCancels() {
        Booking booking = aBooking().in(BookingState.CONFIRMED);

        Money back = booking.cancel(booking.parties().coachPersonId(), null, START.plusSeconds(60));

        assertThat(back).isEqualTo(PRICE);
        assertThat(booking.state()).isEqualTo(BookingState.CANCELLED_BY_COACH);
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "PENDING_PAYMENT", "AWAITING_COACH"})
    void releasesEverythingBeforeItIsConfirmed(BookingState state) {
        Instant oneMinuteBefore = START.minusSeconds(60);
        Booking booking = aBooking().heldAt(oneMinuteBefore).in(state);

        assertThat(booking.cancel(booking.parties().playerPersonId(), null, oneMinuteBefore))
                .isEqualTo(PRICE);
    }

    @Test
    void previewsWithoutChangingAnything() {
        Booking booking = aBooking().in(BookingState.CONFIRMED);

        assertThat(booking.refundFor(booking.parties().playerPersonId(), START.minus(Duration.ofHours(3))))
                .isEqualTo(Money.of(2250, "EUR"));
        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void roundsHalfUpToTheMinorUnit() {
        Money odd = Money.of(4501, "EUR");

        assertThat(CancellationPolicy.standard().refund(odd, START, START.minus(Duration.ofHours(3))))
                .isEqualTo(Money.of(2251, "EUR"));
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_PROGRESS", "DELIVERED", "SETTLED", "DISPUTED", "EXPIRED", "DECLINED"})
    void isRefusedOnceItIsTooLate(BookingState state) {
        Booking booking = aBooking().in(state);

        assertThatThrownBy(() -> booking.cancel(booking.parties().playerPersonId(), null, NOW))
                .isInstanceOf(BookingStateChanged.class);
    }
}
