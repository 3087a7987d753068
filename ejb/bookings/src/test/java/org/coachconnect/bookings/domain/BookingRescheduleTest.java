package org.coachconnect.bookings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.bookings.domain.BookingFixture.NOW;
import static org.coachconnect.bookings.domain.BookingFixture.PRICE;
import static org.coachconnect.bookings.domain.BookingFixture.START;
import static org.coachconnect.bookings.domain.BookingFixture.aBooking;
import static org.coachconnect.bookings.domain.BookingFixture.hourAt;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.bookings.OutsideAllowedTime;
import org.junit.jupiter.api.Test;

class BookingRescheduleTest {
    private static final Instant NEXT_DAY = START.plus(Duration.ofDays(1));

    private final Booking booking = aBooking().in(BookingState.CONFIRMED);
    private final UUID coach = booking.parties().coachPersonId();
    private final UUID player = booking.parties().playerPersonId();

    @Test
    void movesWhenTheOtherSideAgrees() {
        UUID id = booking.id();

        booking.proposeReschedule(player, hourAt(NEXT_DAY), NOW);
        booking.acceptReschedule(coach, NOW);

        assertThat(booking.id()).isEqualTo(id);
        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(booking.slot()).isEqualTo(hourAt(NEXT_DAY));
        assertThat(booking.price()).isEqualTo(PRICE);
        assertThat(booking.proposal()).isEmpty();
        assertThat(booking.dueAt()).isEqualTo(hourAt(NEXT_DAY).endsAt().plus(Duration.ofHours(24)));
    }

    @Test
    void doesNotMoveByTheConsentOfTheProposer() {
        booking.proposeReschedule(player, hourAt(NEXT_DAY), NOW);

        assertThatThrownBy(() -> booking.acceptReschedule(player, NOW)).isInstanceOf(BookingStateChanged.class);
        assertThat(booking.slot()).isEqualTo(hourAt(START));
    }

    @Test
    void staysWhenTheProposalIsDropped() {
        booking.proposeReschedule(player, hourAt(NEXT_DAY), NOW);
        booking.dropProposal(NOW);

        assertThat(booking.slot()).isEqualTo(hourAt(START));
        assertThatThrownBy(() -> booking.acceptReschedule(coach, NOW)).isInstanceOf(BookingStateChanged.class);
        assertThatThrownBy(() -> booking.dropProposal(NOW)).isInstanceOf(BookingStateChanged.class);
    }

    @Test
    void waitsADayForTheAnswer() {
        booking.proposeReschedule(player, hourAt(NEXT_DAY), NOW);

        assertThat(booking.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        booking.endWaiting(NOW.plus(Duration.ofHours(24)));
        assertThat(booking.proposal()).isEmpty();
        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void waitsNeverBeyondTheEarlierOfBothStarts() {
        booking.proposeReschedule(player, hourAt(NEXT_DAY), START.minusSeconds(60));
        assertThat(booking.dueAt()).isEqualTo(START);

        Instant soon = NOW.plus(Duration.ofHours(2));
        booking.proposeReschedule(player, hourAt(soon), NOW);
        assertThat(booking.dueAt()).isEqualTo(soon);
        assertThatThrownBy(() -> booking.acceptReschedule(coach, soon)).isInstanceOf(OutsideAllowedTime.class);
    }

    @Test
    void cannotBeProposedOnceTheSessionShouldHaveBegun() {
        assertThatThrownBy(() -> booking.proposeReschedule(player, hourAt(NEXT_DAY), START))
                .isInstanceOf(OutsideAllowedTime.class);
    }

    @Test
    void cannotBeProposedBeforeTheBookingIsConfirmed() {
        Booking waiting = aBooking().in(BookingState.AWAITING_COACH);

        assertThatThrownBy(() -> waiting.proposeReschedule(player, hourAt(NEXT_DAY), NOW))
                .isInstanceOf(BookingStateChanged.class);
    }

    @Test
    void forgetsTheProposalWhenTheSessionStarts() {
        booking.proposeReschedule(player, hourAt(NEXT_DAY), NOW);

        booking.start(START.minus(Duration.ofMinutes(15)));

        assertThat(booking.proposal()).isEmpty();
    }
}
