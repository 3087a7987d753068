package org.coachconnect.bookings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.bookings.domain.BookingFixture.START;
import static org.coachconnect.bookings.domain.BookingFixture.aBooking;

import java.time.Duration;
import java.time.Instant;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.bookings.OutsideAllowedTime;
import org.junit.jupiter.api.Test;

class BookingSessionTest {
    private static final Instant END = START.plus(Duration.ofHours(1));

    @Test
    void startsFromAQuarterOfAnHourBefore() {
        Booking booking = aBooking().in(BookingState.CONFIRMED);
        Instant earliest = START.minus(Duration.ofMinutes(15));

        assertThatThrownBy(() -> booking.start(earliest.minusMillis(1)))
                .isInstanceOf(OutsideAllowedTime.class)
                .extracting("slug")
                .isEqualTo("session-too-early");
        booking.start(earliest);

        assertThat(booking.state()).isEqualTo(BookingState.IN_PROGRESS);
    }

    @Test
    void canBeCompletedAnyTimeAfterItWasStarted() {
        Booking booking = aBooking().in(BookingState.CONFIRMED);
        Instant early = START.minus(Duration.ofMinutes(10));
        booking.start(early);

        booking.complete(early);

        assertThat(booking.state()).isEqualTo(BookingState.DELIVERED);
        assertThat(booking.completedAt()).isEqualTo(early);
        assertThat(booking.contestUntil()).isEqualTo(early.plus(Duration.ofHours(72)));
    }

    @Test
    void cannotBeCompletedWithoutAStart() {
        Booking booking = aBooking().in(BookingState.CONFIRMED);

        assertThatThrownBy(() -> booking.complete(END)).isInstanceOf(BookingStateChanged.class);
    }

    @Test
    void isDeliveredTwoHoursAfterItsEndWhenTheCoachForgets() {
        Booking booking = aBooking().in(BookingState.IN_PROGRESS);

        booking.endWaiting(END.plus(Duration.ofHours(2)));

        assertThat(booking.state()).isEqualTo(BookingState.DELIVERED);
    }

    @Test
    void isDeliveredADayAfterItsEndWhenNobodyStartedIt() {
        Booking booking = aBooking().in(BookingState.CONFIRMED);

        booking.endWaiting(END.plus(Duration.ofHours(24)));

        assertThat(booking.state()).isEqualTo(BookingState.DELIVERED);
        assertThat(booking.contestUntil()).isEqualTo(END.plus(Duration.ofHours(24 + 72)));
    }

    @Test
    void settlesWhenThePlayerIsSilentForThreeDays() {
        Booking booking = aBooking().in(BookingState.DELIVERED);

        booking.endWaiting(END.plus(Duration.ofHours(72)));

        assertThat(booking.state()).isEqualTo(BookingState.SETTLED);
    }

    @Test
    void canBeContestedForThreeDays() {
        Booking booking = aBooking().in(BookingState.DELIVERED);

        assertThatThrownBy(() -> booking.dispute("nobody came", END.plus(Duration.ofHours(72))))
                .isInstanceOf(OutsideAllowedTime.class);
        booking.dispute("nobody came", END.plus(Duration.ofHours(72)).minusMillis(1));

        assertThat(booking.state()).isEqualTo(BookingState.DISPUTED);
        assertThat(booking.dueAt()).isNull();
    }

    @Test
    void isNotSettledByThePlayerOnceDisputed() {
        Booking booking = aBooking().in(BookingState.DISPUTED);

        assertThatThrownBy(() -> booking.confirmDelivery(END)).isInstanceOf(BookingStateChanged.class);
    }
}
