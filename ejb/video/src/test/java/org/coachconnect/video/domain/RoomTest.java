package org.coachconnect.video.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.video.domain.RoomFixture.END;
import static org.coachconnect.video.domain.RoomFixture.START;

import java.time.Duration;
import java.time.Instant;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.video.domain.Room.Hours;
import org.junit.jupiter.api.Test;

class RoomTest {
    private final RoomFixture booking = new RoomFixture();
    private final Room room = booking.room(3);

    @Test
    void opensFifteenMinutesBeforeAndClosesThirtyAfter() {
        Instant opens = START.minus(Duration.ofMinutes(15));
        Instant closes = END.plus(Duration.ofMinutes(30));
        assertThat(room.isTooEarly(opens.minusMillis(1))).isTrue();
        assertThat(room.isTooEarly(opens)).isFalse();
        assertThat(room.isClosed(closes.minusMillis(1))).isFalse();
        assertThat(room.isClosed(closes)).isTrue();
    }

    @Test
    void movesWithItsBookingButNeverBackToAnOlderVersion() {
        Duration day = Duration.ofDays(1);
        room.move(new Hours(START.plus(day), END.plus(day)), 4);
        room.move(new Hours(START, END), 3);
        assertThat(room.opensAt()).isEqualTo(START.plus(day).minus(Duration.ofMinutes(15)));
    }

    @Test
    void aCancelledRoomIsClosedAtAnyTime() {
        room.cancel(2);
        assertThat(room.isClosed(START)).isFalse();
        room.cancel(4);
        assertThat(room.isClosed(START)).isTrue();
        assertThat(room.isTooEarly(START.minus(Duration.ofDays(9)))).isFalse();
        room.move(new Hours(START, END), 3);
        assertThat(room.isClosed(START)).isTrue();
    }

    @Test
    void eachSeesTheOtherAndOnePlayerGivesWay() {
        assertThat(room.peerOf(booking.coach).name()).isEqualTo("Ana");
        assertThat(room.peerOf(booking.player).name()).isEqualTo("Nova");
        assertThat(room.isPolite(booking.player)).isTrue();
        assertThat(room.isPolite(booking.coach)).isFalse();
        assertThatThrownBy(() -> room.peerOf(Ids.next())).isInstanceOf(NotFound.class);
    }
}
