package org.coachconnect.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    @Test
    void withinADay() {
        QuietHours lunch = new QuietHours(LocalTime.of(11, 0), LocalTime.of(13, 0));

        assertThat(lunch.contains(NOON)).isTrue();
        assertThat(lunch.contains(LocalTime.of(11, 0))).isTrue();
        assertThat(lunch.contains(LocalTime.of(13, 0))).isFalse();
        assertThat(lunch.contains(NIGHT)).isFalse();
    }

    @Test
    void overMidnight() {
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

        assertThat(night.contains(NIGHT)).isTrue();
        assertThat(night.contains(LocalTime.of(23, 59))).isTrue();
        assertThat(night.contains(LocalTime.of(7, 0))).isFalse();
        assertThat(night.contains(NOON)).isFalse();
    }

    @Test
    void equalEndsAreNever() {
        assertThat(new QuietHours(NOON, NOON).contains(NOON)).isFalse();
    }
}
