package org.coachconnect.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReminderTest {
    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant HOUR_BEFORE = START.minus(Duration.ofHours(1));
    private static final UUID ORGANISATION = new UUID(0, 1);
    private static final UUID BOOKING = new UUID(0, 2);

    private final Reminder reminder = new Reminder(
            new Reminder.Session(ORGANISATION, BOOKING, 3, new UUID(0, 3), "nova", "Live review", START),
            ReminderLead.HOUR);

    @Test
    void isDueBeforeTheStart() {
        assertThat(reminder.dueAt()).isEqualTo(HOUR_BEFORE);
    }

    @Test
    void remindsOfAConfirmedBooking() {
        assertThat(reminder.fire(booking(4, "CONFIRMED", START), HOUR_BEFORE)).isTrue();
        assertThat(reminder.state()).isEqualTo(ReminderState.SENT);
    }

    @Test
    void isSkippedWhenTheBookingIsAnother() {
        assertThat(reminder.fire(booking(4, "CANCELLED_BY_COACH", START), HOUR_BEFORE))
                .isFalse();
        assertThat(reminder.fire(booking(4, "IN_PROGRESS", START), HOUR_BEFORE)).isFalse();
        assertThat(reminder.fire(booking(4, "CONFIRMED", START.plusSeconds(900)), HOUR_BEFORE))
                .isFalse();
        assertThat(reminder.fire(Optional.empty(), HOUR_BEFORE)).isFalse();
        assertThat(reminder.state()).isEqualTo(ReminderState.SKIPPED);
    }

    @Test
    void isSkippedWhenItIsTooLate() {
        Optional<BookingTrack> booking = booking(3, "CONFIRMED", START);

        assertThat(reminder.fire(booking, HOUR_BEFORE.plus(Duration.ofMinutes(30))))
                .isTrue();
        assertThat(reminder.fire(booking, HOUR_BEFORE.plus(Duration.ofMinutes(31))))
                .isFalse();
    }

    private static Optional<BookingTrack> booking(int version, String state, Instant start) {
        return Optional.of(new BookingTrack(BOOKING, ORGANISATION, version, state, start));
    }
}
