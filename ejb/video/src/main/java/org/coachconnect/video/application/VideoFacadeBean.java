package org.coachconnect.video.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.events.video.ParticipantJoined;
import org.coachconnect.events.video.ParticipantLeft;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.video.ArrangeRoom;
import org.coachconnect.video.RoomClosed;
import org.coachconnect.video.RoomNotOpen;
import org.coachconnect.video.RoomPass;
import org.coachconnect.video.VideoFacade;
import org.coachconnect.video.domain.Attendance;
import org.coachconnect.video.domain.Attendances;
import org.coachconnect.video.domain.Room;
import org.coachconnect.video.domain.Room.Hours;
import org.coachconnect.video.domain.Room.Participant;
import org.coachconnect.video.domain.Rooms;

/** The use cases of video. */
@Stateless
@OrganisationScoped
public class VideoFacadeBean implements VideoFacade {
    private final Rooms rooms;
    private final Attendances attendances;
    private final IceServers iceServers;
    private final Outbox outbox;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    public VideoFacadeBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public VideoFacadeBean(Rooms rooms, Attendances attendances, IceServers iceServers, Outbox outbox, Clock clock) {
        this.rooms = rooms;
        this.attendances = attendances;
        this.iceServers = iceServers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void prepare(ArrangeRoom command) {
        rooms.ofBooking(command.bookingId())
                .ifPresentOrElse(
                        room -> room.move(hours(command), command.bookingVersion()), () -> rooms.add(room(command)));
    }

    @Override
    public void close(ArrangeRoom command) {
        Optional<Room> known = rooms.ofBooking(command.bookingId());
        Room room = known.orElseGet(() -> room(command));
        room.cancel(command.bookingVersion());
        if (known.isEmpty()) {
            rooms.add(room);
        }
    }

    @Override
    public RoomPass enter(Caller caller, UUID bookingId) {
        Room room = open(caller, bookingId);
        Participant peer = room.peerOf(caller.personId());
        return new RoomPass(
                room.id(),
                room.bookingId(),
                peer.personId(),
                peer.name(),
                room.isPolite(caller.personId()),
                room.closesAt(),
                iceServers.of(caller.personId(), room.closesAt()));
    }

    @Override
    public void joined(Caller caller, UUID bookingId, UUID connectionId) {
        Room room = open(caller, bookingId);
        Instant now = now();
        attendances.add(new Attendance(connectionId, room, caller.personId(), now));
        outbox.append(new ParticipantJoined(room.id(), bookingId, caller.personId(), now));
    }

    @Override
    public void left(UUID connectionId, Instant at) {
        attendances.lock(connectionId).filter(attendance -> attendance.left(at)).ifPresent(this::tellLeft);
    }

    private void tellLeft(Attendance attendance) {
        outbox.append(new ParticipantLeft(
                attendance.roomId(),
                attendance.bookingId(),
                attendance.personId(),
                attendance.leftAt().orElseThrow()));
    }

    private Room open(Caller caller, UUID bookingId) {
        Room room = rooms.ofBooking(bookingId).orElseThrow(() -> new NotFound("room"));
        room.peerOf(caller.personId());
        Instant now = clock.instant();
        if (room.isTooEarly(now)) {
            throw new RoomNotOpen(room.opensAt());
        }
        if (room.isClosed(now)) {
            throw new RoomClosed();
        }
        return room;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Room room(ArrangeRoom command) {
        return new Room(
                command.organisationId(),
                command.bookingId(),
                new Participant(command.coachPersonId(), command.coachName()),
                new Participant(command.playerPersonId(), command.playerName()),
                hours(command),
                command.bookingVersion());
    }

    private static Hours hours(ArrangeRoom command) {
        return new Hours(command.startsAt(), command.endsAt());
    }
}
