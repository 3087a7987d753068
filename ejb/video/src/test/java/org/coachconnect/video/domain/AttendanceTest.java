package org.coachconnect.video.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.video.domain.RoomFixture.START;

import org.coachconnect.kernel.Ids;
import org.junit.jupiter.api.Test;

class AttendanceTest {
    private final RoomFixture booking = new RoomFixture();
    private final Attendance attendance = new Attendance(Ids.next(), booking.room(1), booking.coach, START);

    @Test
    void endsOnce() {
        assertThat(attendance.leftAt()).isEmpty();
        assertThat(attendance.left(START.plusSeconds(60))).isTrue();
        assertThat(attendance.left(START.plusSeconds(90))).isFalse();
        assertThat(attendance.leftAt()).contains(START.plusSeconds(60));
    }

    @Test
    void neverEndsBeforeItBegan() {
        attendance.left(START.minusSeconds(5));
        assertThat(attendance.leftAt()).contains(START);
    }
}
