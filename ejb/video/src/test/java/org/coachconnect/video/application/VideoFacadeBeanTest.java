package org.coachconnect.video.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.video.domain.RoomFixture.END;
import static org.coachconnect.video.domain.RoomFixture.START;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.events.video.ParticipantJoined;
import org.coachconnect.events.video.ParticipantLeft;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Role;
import org.coachconnect.testing.RecordingOutbox;
import org.coachconnect.testing.SettableClock;
import org.coachconnect.video.ArrangeRoom;
import org.coachconnect.video.RoomClosed;
import org.coachconnect.video.RoomNotOpen;
import org.coachconnect.video.RoomPass;
import org.coachconnect.video.VideoFacade;
import org.coachconnect.video.domain.InMemoryAttendances;
import org.coachconnect.video.domain.InMemoryRooms;
import org.coachconnect.video.domain.RoomFixture;
import org.junit.jupiter.api.Test;

class VideoFacadeBeanTest {
    private final RoomFixture booking = new RoomFixture();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final SettableClock clock = new SettableClock(START);
    private final InMemoryAttendances attendances = new InMemoryAttendances();
    private final VideoFacade video = new VideoFacadeBean(
            new InMemoryRooms(), attendances, new IceServers("[]", Optional.empty(), Optional.empty()), outbox, clock);

    @Test
    void bothParticipantsGetIntoTheSameRoom() {
        video.prepare(arrange(START, 2));
        RoomPass coach = enter(booking.coach);
        RoomPass player = enter(booking.player);
        assertThat(coach.roomId()).isEqualTo(player.roomId());
        assertThat(coach.peerId()).isEqualTo(booking.player);
        assertThat(coach.polite()).isFalse();
        assertThat(player.polite()).isTrue();
    }

    @Test
    void forOthersThereIsNoRoom() {
        assertThatThrownBy(() -> enter(booking.coach)).isInstanceOf(NotFound.class);
        video.prepare(arrange(START, 2));
        assertThatThrownBy(() -> enter(Ids.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> video.joined(caller(Ids.next()), booking.bookingId, Ids.next()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tooEarlySaysFromWhenAndTooLateIsClosed() {
        video.prepare(arrange(START, 2));
        clock.set(START.minus(Duration.ofMinutes(16)));
        assertThatThrownBy(() -> enter(booking.coach))
                .isInstanceOf(RoomNotOpen.class)
                .hasMessageContaining("2026-03-01T17:45:00Z");
        clock.set(END.plus(Duration.ofMinutes(30)));
        assertThatThrownBy(() -> enter(booking.coach)).isInstanceOf(RoomClosed.class);
    }

    @Test
    void eventsInAnyOrderEndInTheNewestState() {
        video.close(arrange(START, 5));
        video.prepare(arrange(START, 4));
        assertThatThrownBy(() -> enter(booking.coach)).isInstanceOf(RoomClosed.class);
    }

    @Test
    void aRescheduledRoomOpensAtTheNewTime() {
        video.prepare(arrange(START, 2));
        video.prepare(arrange(START.plus(Duration.ofDays(1)), 3));
        video.prepare(arrange(START, 2));
        assertThatThrownBy(() -> enter(booking.coach)).isInstanceOf(RoomNotOpen.class);
    }

    @Test
    void whoWasThereIsToldOncePerConnection() {
        video.prepare(arrange(START, 2));
        UUID roomId = enter(booking.coach).roomId();
        UUID connection = Ids.next();
        video.joined(caller(booking.coach), booking.bookingId, connection);
        video.left(connection, START.plusSeconds(60));
        video.left(connection, START.plusSeconds(70));
        video.left(Ids.next(), START);
        assertThat(outbox.events())
                .containsExactly(
                        new ParticipantJoined(roomId, booking.bookingId, booking.coach, START),
                        new ParticipantLeft(roomId, booking.bookingId, booking.coach, START.plusSeconds(60)));
    }

    @Test
    void connectionsOfLostNodesAreFoundAfterTheRoomClosed() {
        video.prepare(arrange(START, 2));
        video.joined(caller(booking.coach), booking.bookingId, Ids.next());
        ForgottenConnections forgotten = new ForgottenConnections(attendances, clock);
        clock.set(END.plus(Duration.ofMinutes(40)));
        assertThat(forgotten.find()).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(forgotten.find()).hasSize(1);
    }

    private RoomPass enter(UUID person) {
        return video.enter(caller(person), booking.bookingId);
    }

    private Caller caller(UUID person) {
        return new Caller(person, booking.organisationId, "Somebody", Set.of(Role.PLAYER));
    }

    private ArrangeRoom arrange(Instant startsAt, int version) {
        return new ArrangeRoom(
                booking.organisationId,
                booking.bookingId,
                booking.coach,
                "Nova",
                booking.player,
                "Ana",
                startsAt,
                startsAt.plus(Duration.ofHours(1)),
                version);
    }
}
