package org.coachconnect.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BookingTrackTest {
    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");

    private final BookingTrack track =
            new BookingTrack(new UUID(0, 2), new UUID(0, 1), 5, "CANCELLED_BY_PLAYER", START);

    @Test
    void passesOverAnOlderVersion() {
        assertThat(track.moveTo(4, "CONFIRMED", START)).isFalse();

        assertThat(track.isConfirmed()).isFalse();
        assertThat(track.version()).isEqualTo(5);
    }

    @Test
    void followsANewerVersion() {
        assertThat(track.moveTo(6, "CONFIRMED", START.plusSeconds(60))).isTrue();

        assertThat(track.takesPlaceAt(START)).isFalse();
        assertThat(track.takesPlaceAt(START.plusSeconds(60))).isTrue();
    }
}
