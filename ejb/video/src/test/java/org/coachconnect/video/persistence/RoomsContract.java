package org.coachconnect.video.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.video.domain.RoomFixture.END;
import static org.coachconnect.video.domain.RoomFixture.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.coachconnect.kernel.Ids;
import org.coachconnect.video.domain.Attendance;
import org.coachconnect.video.domain.Attendances;
import org.coachconnect.video.domain.Room;
import org.coachconnect.video.domain.RoomFixture;
import org.coachconnect.video.domain.Rooms;
import org.junit.jupiter.api.Test;

/** What both the fake and PostgreSQL must do. */
abstract class RoomsContract {
    final RoomFixture booking = new RoomFixture();

    /** Runs work in a transaction in the scope of the fixture's organisation. */
    abstract <T> T inTransaction(BiFunction<Rooms, Attendances, T> work);

    @Test
    void aRoomIsFoundByItsBookingAsItWasLeft() {
        doInTransaction((rooms, attendances) -> rooms.add(booking.room(1)));
        doInTransaction((rooms, attendances) ->
                rooms.ofBooking(booking.bookingId).orElseThrow().cancel(2));
        Room found = room().orElseThrow();
        assertThat(found.isClosed(START)).isTrue();
        assertThat(found.opensAt()).isEqualTo(START.minus(Duration.ofMinutes(15)));
        assertThat(found.peerOf(booking.coach).personId()).isEqualTo(booking.player);
    }

    @Test
    void aBookingHasOneRoom() {
        doInTransaction((rooms, attendances) -> rooms.add(booking.room(1)));
        assertThatThrownBy(() -> doInTransaction((rooms, attendances) -> rooms.add(booking.room(1))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoHasNotLeftIsForgottenOnceTheRoomIsClosed() {
        UUID stays = attend();
        UUID leaves = attend();
        doInTransaction(
                (rooms, attendances) -> attendances.lock(leaves).orElseThrow().left(START.plusSeconds(60)));
        assertThat(forgotten(END)).doesNotContain(stays, leaves);
        assertThat(forgotten(END.plus(Duration.ofMinutes(31)))).contains(stays).doesNotContain(leaves);
    }

    UUID attend() {
        UUID connection = Ids.next();
        doInTransaction((rooms, attendances) -> {
            if (rooms.ofBooking(booking.bookingId).isEmpty()) {
                rooms.add(booking.room(1));
            }
        });
        doInTransaction((rooms, attendances) -> attendances.add(
                new Attendance(connection, rooms.ofBooking(booking.bookingId).orElseThrow(), booking.coach, START)));
        return connection;
    }

    Optional<Room> room() {
        return inTransaction((rooms, attendances) -> rooms.ofBooking(booking.bookingId));
    }

    List<UUID> forgotten(Instant closedBefore) {
        return inTransaction((rooms, attendances) -> attendances.forgotten(closedBefore, 100).stream()
                .map(Attendance::connectionId)
                .toList());
    }

    private void doInTransaction(BiConsumer<Rooms, Attendances> work) {
        inTransaction((rooms, attendances) -> {
            work.accept(rooms, attendances);
            return true;
        });
    }
}
